import type { Actor } from '#platform/domain/actor.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import type { ColumnCorrection } from '#platform/domain/sheets/column-definition.ts';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import type { ImportResult } from '#platform/domain/sheets/import-result.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { journalBy } from '#platform/server/journal/journal-by.ts';

export type ImportDeps = { readonly db: Database; readonly clock: () => Date };

/** Who imports, or null for the installation itself (the command line). */
export type Importer = { readonly actor: Actor; readonly address: string; readonly device: string } | null;

export type ImportRequest = {
  readonly congressId: CongressId;
  readonly by: Importer;
  readonly grids: readonly Grid[];
  /** What a person said about the columns of sheets with these headings. */
  readonly corrections?: readonly ColumnCorrection[];
  /** False reads and says what is wrong; true also writes the good rows. */
  readonly commit: boolean;
};

/** What was read, and how many records were new, changed, or in the register as they are. */
export type ImportAnswer<Record> = {
  readonly result: ImportResult<Record>;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
};

/** The journal's entry of an import: what kind, and how much it changed. */
export async function recordImport(
  tx: Tx,
  request: Pick<ImportRequest, 'by'>,
  entry: { readonly kind: string; readonly after: object },
): Promise<void> {
  const act = { action: `${entry.kind}.import`, objectType: 'import', after: entry.after };
  await (request.by ? journalBy(tx, request.by, act) : appendJournal(tx, { ...act, result: 'done' }));
}
