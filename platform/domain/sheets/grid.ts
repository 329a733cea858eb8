import type { LocalDate } from '#platform/domain/local-date.ts';

/** A cell that the sheet itself holds as a date: the day, without the time. */
export type DateCell = { readonly date: LocalDate };

/** One cell as the sheet holds it; `null` is an empty one. */
export type Cell = string | number | boolean | DateCell | null;

/** `row` is the sheet's own number, 1 for the first line, as a clerk sees it. */
export type SheetRow = { readonly row: number; readonly cells: readonly Cell[] };

/** One sheet of a workbook, or a whole CSV file. Wholly empty rows may be left out. */
export type Grid = { readonly sheet: string; readonly rows: readonly SheetRow[] };

export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null;
}

/** What the cell says, trimmed; a date as YYYY-MM-DD, an empty cell as ''. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return isDateCell(cell) ? cell.date : String(cell).trim();
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return cellText(cell) === '';
}
