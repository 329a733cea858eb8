import type { Cell, Grid } from '#platform/domain/sheets/grid.ts';
import { isDateCell } from '#platform/domain/sheets/grid.ts';
import type { ImportError, ImportResult } from '#platform/domain/sheets/import-result.ts';
import type { WrittenColumn, WrittenValue } from './write-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

export type BadRows = {
  readonly grids: readonly Grid[];
  readonly result: ImportResult<unknown>;
  /** The sentence of an error, in the reader's language. */
  readonly say: (error: ImportError) => string;
  /** Headings of the two added columns, 「问题」 and 「原行号」 in the reader's language. */
  readonly headings: { readonly problem: string; readonly row: string };
};

type BadRow = { readonly row: number; readonly cells: readonly Cell[]; readonly problem: string };

/**
 * The rows that were not taken in, as a workbook with the sheet's own headings and two columns
 * more: what is wrong, and the row it stood in. Corrected, it can be handed in again.
 */
export async function writeBadRows({ grids, result, say, headings }: BadRows): Promise<Uint8Array> {
  const grid = grids.find((each) => each.sheet === result.columns.sheet);
  const byRow = Map.groupBy(result.errors, (error) => error.row);
  const rows = (grid?.rows ?? [])
    .filter((row) => byRow.has(row.row) && !result.columns.headerRows.includes(row.row))
    .map((row): BadRow => ({ ...row, problem: (byRow.get(row.row) ?? []).map((e) => `${e.column}：${say(e)}`).join('\n') }));
  const own = result.columns.columns.map((column): WrittenColumn<BadRow> => ({
    heading: column.heading,
    width: 16,
    value: (row) => written(row.cells[column.index] ?? null),
  }));
  const added: WrittenColumn<BadRow>[] = [
    { heading: headings.problem, width: 48, value: (row) => row.problem },
    { heading: headings.row, width: 8, value: (row) => row.row },
  ];
  return writeWorkbook({ sheet: headings.problem, columns: [...own, ...added], rows });
}

const written = (cell: Cell): WrittenValue => (isDateCell(cell) ? { date: cell.date } : cell);
