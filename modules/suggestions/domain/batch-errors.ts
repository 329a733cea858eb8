import { AppError, type ErrorParams } from '#platform/domain/errors.ts';

/** One row of a batch that cannot be done, and why. */
export type RefusedRow = { readonly id: string; readonly code: string; readonly params: ErrorParams };

/** Nothing of the batch was done; `current` names each row that stands in the way. */
export const batchRefused = (rows: readonly RefusedRow[], of: number) =>
  new AppError({ code: 'suggestions.batch_refused', kind: 'conflict', params: { refused: rows.length, of }, field: 'ids', current: rows });

/** A ledger names its deputies; without a roster nobody knows who they are. */
export const importNeedsRoster = () => new AppError({ code: 'suggestions.import_needs_roster', kind: 'invalid', field: 'file' });
