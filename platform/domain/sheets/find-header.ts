import type { Grid, SheetRow } from './grid.ts';
import { cellText } from './grid.ts';
import { headingForms, printedHeading } from './heading-text.ts';
import type { ColumnCorrection, ColumnDefinition } from './column-definition.ts';
import type { HeaderColumn } from './score-column.ts';
import { scoreHeading } from './score-column.ts';

export type Header = {
  readonly rows: readonly number[];
  /** The sheet row of the header's last line; 0 when there is none. */
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
  readonly signature: string;
};

const SEARCHED_ROWS = 30;
const LONGEST_HEADING = 40;
const NAMED = 54;

const texts = (row: SheetRow): string[] => Array.from({ length: row.cells.length }, (_, at) => printedHeading(cellText(row.cells[at])));

/** The header is where most wanted columns are named; a line of the same words twice counts once. */
export function findHeader(grid: Grid, definitions: readonly ColumnDefinition[], corrections: readonly ColumnCorrection[]): Header {
  const lines = grid.rows.filter((row) => row.cells.some((cell) => cellText(cell) !== '')).slice(0, SEARCHED_ROWS);
  const candidates = lines.flatMap((line, at) => {
    const below = lines[at + 1];
    const one = headerOf([line]);
    return below && canBeLowerLine(below, line) ? [one, headerOf([line, below])] : [one];
  });
  const corrected = candidates.find((each) => corrections.some((known) => known.signature === each.signature));
  if (corrected) return corrected;
  const ranked = candidates
    .map((header, at) => ({ header, at, named: countNamed(header, definitions) }))
    .sort((a, b) => b.named - a.named || a.header.rows.length - b.header.rows.length || a.at - b.at);
  const best = ranked[0];
  if (best && best.named >= Math.min(2, definitions.length)) return best.header;
  return widest(candidates, lines) ?? { rows: [], lastRow: 0, columns: [], signature: '' };
}

/** Nothing is named as we know it: the first line that is as wide as the table, with the line it interlocks with, to be corrected by hand. */
function widest(candidates: readonly Header[], lines: readonly SheetRow[]): Header | undefined {
  const single = candidates.filter((each) => each.rows.length === 1);
  const width = Math.max(0, ...single.map((each) => each.columns.length));
  const first = single.find((each) => each.columns.length >= Math.max(2, width * 0.5)) ?? single[0];
  const double = candidates.find((each) => each.rows.length === 2 && each.rows[0] === first?.lastRow);
  return double && interlocks(double.rows, lines) ? double : first;
}

/** Cells merged over columns leave gaps in the upper line that the lower fills, cells merged over both lines gaps in the lower. */
function interlocks(rows: readonly number[], lines: readonly SheetRow[]): boolean {
  const [upper = [], lower = []] = rows.map((row) => lines.find((line) => line.row === row)).map((line) => (line ? texts(line) : []));
  const fillsGap = lower.some((text, at) => text !== '' && (upper[at] ?? '') === '');
  return fillsGap && upper.some((text, at) => text !== '' && (lower[at] ?? '') === '');
}

function countNamed(header: Header, definitions: readonly ColumnDefinition[]): number {
  const named = definitions.filter((definition) => header.columns.some((column) => scoreHeading(column, definition) >= NAMED));
  return named.length;
}

/** A second line of headings holds words, not data: short texts, no numbers, no dates. */
function canBeLowerLine(row: SheetRow, upper: SheetRow): boolean {
  if (row.row !== upper.row + 1) return false;
  const filled = row.cells.filter((cell) => cellText(cell) !== '');
  return filled.every((cell) => {
    if (typeof cell !== 'string' || cell.trim().length > LONGEST_HEADING) return false;
    return !/\d{3,}/.test(cell.normalize('NFKC'));
  });
}

function headerOf(lines: readonly SheetRow[]): Header {
  const [upper = [], lower] = lines.map(texts);
  const spread = lower ? spreadRight(upper, lower) : upper;
  const width = Math.max(upper.length, lower?.length ?? 0);
  const pairs = Array.from({ length: width }, (_, index) => ({
    index,
    top: spread[index] ?? '',
    leaf: lower?.[index] ?? '',
  })).filter((pair) => (pair.top + pair.leaf).length > 0 && (pair.top + pair.leaf).length <= 2 * LONGEST_HEADING);
  const leaves = pairs.map((pair) => pair.leaf || pair.top);
  const columns = pairs.map(({ index, top, leaf }): HeaderColumn => {
    const own = leaf || top;
    const both = leaf !== '' && top !== leaf ? top + leaf : own;
    const unique = leaves.filter((each) => each === own).length === 1;
    return { index, printed: unique ? own : both, forms: [...new Set([own, both])].flatMap(headingForms) };
  });
  return {
    rows: lines.map((line) => line.row),
    lastRow: lines.at(-1)?.row ?? 0,
    columns,
    signature: columns.map((column) => `${column.index}:${column.forms.map((form) => form.text).join('/')}`).join('|'),
  };
}

/** A merged upper cell keeps its text in its first column only: it reaches as far as lower ones go on. */
function spreadRight(upper: readonly string[], lower: readonly string[]): string[] {
  let last = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = upper[at] ?? '';
    if (own !== '') last = own;
    return own === '' && (lower[at] ?? '') !== '' ? last : own;
  });
}
