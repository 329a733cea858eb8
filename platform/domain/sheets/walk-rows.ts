import type { RecognisedColumns } from './column-definition.ts';
import type { Cell, Grid, SheetRow } from './grid.ts';
import { cellText } from './grid.ts';
import { comparableHeading } from './heading-text.ts';
import type { SkippedRow } from './import-result.ts';

export type WalkedRows = { readonly data: readonly SheetRow[]; readonly skipped: readonly SkippedRow[] };

const TOTALS = /^(?:本页|全市|全县|全区)?(?:合计|总计|小计|共计|累计|总数|total|sum)(?:[::(共].*|\d.*)?$/i;
/** No name, title or unit is this word and nothing else, in whatever column it stands. */
const TOTALS_ALONE = /^(?:合计|总计|小计|共计|总数)[::]?$/;
const NOTE = /^(?:注|备注|说明|附注|填表|制表|填报|审核|复核|经办|统计人|打印)[^,]{0,4}[::.、]/;

const filledCells = (row: SheetRow): string[] => row.cells.map(cellText).filter((text) => text !== '');
const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * The rows of data under the header. Left out: empty lines, lines with only a running number,
 * totals, the header printed again on a later page, and remarks or section titles of one cell.
 */
export function walkRows(grid: Grid, recognised: RecognisedColumns): WalkedRows {
  const start = Math.max(0, ...recognised.headerRows);
  const data: SheetRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of grid.rows) {
    if (row.row <= start) continue;
    const filled = filledCells(row);
    if (filled.length === 0) continue;
    const why = reasonToSkip(row, filled, recognised);
    if (why) skipped.push({ row: row.row, why });
    else data.push(row);
  }
  return { data, skipped };
}

function reasonToSkip(row: SheetRow, filled: readonly string[], recognised: RecognisedColumns): SkippedRow['why'] | null {
  const first = folded(filled[0] ?? '');
  if (TOTALS.test(first) || filled.some((text) => TOTALS_ALONE.test(folded(text)))) return 'totals';
  if (repeatsHeading(row, recognised) || countsColumns(filled)) return 'heading';
  if (NOTE.test(first) && filled.length < 6) return 'note';
  const wanted = recognised.columns.filter((column) => column.key !== null);
  const said = wanted.filter((column) => cellText(row.cells[column.index]) !== '');
  if (said.length === 0) return filled.length === 1 && /^\d+$/.test(first) ? 'blank' : 'note';
  if (filled.length > 1 || wanted.length <= 2) return null;
  return /^\d{1,5}$/.test(first) ? 'blank' : 'note';
}

function repeatsHeading(row: SheetRow, { columns }: RecognisedColumns): boolean {
  const filled = columns.filter((column) => cellText(row.cells[column.index]) !== '');
  const same = filled.filter((column) => comparableHeading(cellText(row.cells[column.index])) === comparableHeading(column.heading));
  return same.length >= 2 && same.length * 2 >= filled.length;
}

/** A line of column numbers under the header: 1, 2, 3, 4 … */
function countsColumns(filled: readonly string[]): boolean {
  return filled.length >= 4 && filled.every((text, at) => folded(text).replace(/[()]/g, '') === String(at + 1));
}

/** The cell of a recognised column in a row, by key; null when the sheet has no such column. */
export function cellOf(row: SheetRow, recognised: RecognisedColumns, key: string): Cell {
  const column = recognised.columns.find((each) => each.key === key);
  return column ? (row.cells[column.index] ?? null) : null;
}
