import type { ErrorParams } from '#platform/domain/errors.ts';
import type { RecognisedColumns } from './column-definition.ts';

/** What is wrong with one cell; `why` is a code that has a sentence in the texts. */
export type ImportError = {
  /** The sheet's own row number. */
  readonly row: number;
  /** The heading as printed in the sheet. */
  readonly column: string;
  readonly why: string;
  readonly params: ErrorParams;
};

export type SkippedRow = {
  readonly row: number;
  readonly why: 'totals' | 'heading' | 'note' | 'blank';
};

/**
 * What a careful clerk finds in a sheet. `rows` counts the rows of data, `importable` those
 * without an error; `records` are the importable ones only.
 */
export type ImportResult<Record> = {
  readonly rows: number;
  readonly importable: number;
  readonly records: readonly Record[];
  readonly errors: readonly ImportError[];
  readonly columns: RecognisedColumns;
  readonly skipped: readonly SkippedRow[];
};
