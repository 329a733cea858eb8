import { composePaper } from './compose-paper.ts';
import { markSizePt, markText, RULE_HEIGHT_PT, textWidthPt } from './compose-head.ts';
import { CELL_PAD, CELL_PT, IMPRINT, LETTER, MARGIN, mmToPt, SIZE_PT, TYPE_AREA, TYPE_HEIGHT_PT } from './measures.ts';
import { breakLines, textCells } from './page-lines.ts';
import type { Paper } from './paper.ts';
import type { FlowGrid, FlowItem, FlowText, GridRow } from './paper-flow.ts';

export type PlacedLine = {
  readonly kind: 'line';
  readonly text: string;
  readonly start: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly of: FlowText;
  readonly heightPt: number;
};
export type PlacedRow = {
  readonly kind: 'row';
  readonly row: GridRow;
  readonly lines: readonly (readonly string[])[];
  readonly of: FlowGrid;
  readonly heightPt: number;
};
export type Placed = (PlacedLine | PlacedRow) & { readonly topPt: number };
export type PaperPage = { readonly items: readonly Placed[]; readonly imprint: boolean };

type Unit = PlacedLine | PlacedRow | { readonly kind: 'page-break' };
type Room = { readonly widthPt: number; readonly heightPt: number; readonly firstTopPt: number };
type Page = { items: Placed[]; y: number };

/** Height of the head of a letter that reaches into the type area of its first page, in points. */
export function letterHeadPt(paper: Paper): number {
  const end = mmToPt(LETTER.markTopMm + LETTER.ruleBelowMarkMm) + letterMarkPt(paper) + LETTER.rulePt + LETTER.gapBelowRulePt;
  return Math.max(0, end - mmToPt(MARGIN.topMm));
}

export const letterMarkPt = (paper: Paper): number =>
  markSizePt(markText(paper), { widthMm: LETTER.ruleWidthMm - 4, largestPt: LETTER.largestMarkPt });

/** The paper page by page, every line where it stands; heights and places in points from the top of the type area. */
export function layOutPaper(paper: Paper): readonly PaperPage[] {
  const room: Room = {
    widthPt: textWidthPt(paper),
    heightPt: paper.layout === 'table' ? mmToPt(TYPE_AREA.widthMm) : TYPE_HEIGHT_PT,
    firstTopPt: paper.layout === 'letter' ? letterHeadPt(paper) : 0,
  };
  const pages: Page[] = [{ items: [], y: room.firstTopPt }];
  const units = composePaper(paper).flatMap((item) => unitsOf(item, room));
  units.forEach((unit, index) => place(unit, { pages, room, following: units.slice(index + 1, index + 9) }));
  return withImprint(pages, { paper, room });
}

/** How many sides of paper it is printed on. */
export const pageCount = (paper: Paper): number => layOutPaper(paper).length;

function unitsOf(item: FlowItem, room: Room): readonly Unit[] {
  if (item.kind === 'page-break') return [item];
  return item.kind === 'text' ? linesOf(item, room) : item.rows.map((row) => placedRow(row, item, room));
}

/** Cells of the paragraph's own size on a line: 28 of size 3, 15.795 pt apart. */
const cellsAcross = (item: FlowText, room: Room): number => room.widthPt / (item.sizePt === SIZE_PT.no3 ? CELL_PT : item.sizePt);

function linesOf(item: FlowText, room: Room): readonly PlacedLine[] {
  const text = item.runs.map((run) => run.text).join('');
  const cells = Math.floor((cellsAcross(item, room) + 1e-6) * 2) / 2 - item.leftCells - item.rightCells;
  const broken = breakLines(text, { cells: Math.max(1, cells), firstIndent: item.firstCells });
  let start = 0;
  return broken.map((line, index) => {
    const first = index === 0;
    const last = index === broken.length - 1;
    const heightPt = item.linePt + (first ? item.beforePt : 0) + (last && item.ruleBelow ? RULE_HEIGHT_PT : 0);
    const placed: PlacedLine = { kind: 'line', text: line, start, first, last, of: item, heightPt };
    start += line.length;
    return placed;
  });
}

function placedRow(row: GridRow, of: FlowGrid, room: Room): PlacedRow {
  const shares = row.cells.reduce((sum, cell) => sum + cell.share, 0);
  const lines = row.cells.map((cell) => {
    const cells = Math.floor((((cell.share / shares) * room.widthPt - 2 * CELL_PAD.sidePt) / of.sizePt) * 2) / 2;
    return cell.text.split('\n').flatMap((part) => breakLines(part, { cells: Math.max(1, cells) }));
  });
  const count = Math.max(row.minLines, ...lines.map((cell) => cell.length));
  return { kind: 'row', row, lines, of, heightPt: count * of.linePt + 2 * CELL_PAD.endPt };
}

type Placing = { readonly pages: Page[]; readonly room: Room; readonly following: readonly Unit[] };

function place(unit: Unit, placing: Placing): void {
  const { pages, room } = placing;
  const page = pages.at(-1);
  if (page === undefined) return;
  if (unit.kind === 'page-break') {
    if (page.items.length > 0) pages.push({ items: [], y: 0 });
    return;
  }
  if (unit.kind === 'row') return placeRow(unit, page, placing);
  if (page.items.length > 0 && page.y + unit.heightPt + keptAfter(unit, placing.following) > room.heightPt + 0.01) {
    pages.push({ items: [{ ...unit, topPt: 0 }], y: unit.heightPt });
    return;
  }
  put(page, unit);
}

/** Height of what may not part from a line: each kept line after it and the first that is not; of a tall one a line is enough. */
function keptAfter(unit: PlacedLine, following: readonly Unit[]): number {
  let height = 0;
  let last: Unit = unit;
  for (const next of following) {
    if (last.kind !== 'line' || !last.of.keepWithNext || !last.last || next.kind === 'page-break') break;
    height += Math.min(next.heightPt, unit.heightPt);
    last = next;
  }
  return height;
}

function put(page: Page, unit: PlacedLine | PlacedRow): void {
  page.items.push({ ...unit, topPt: page.y });
  page.y += unit.heightPt;
}

/** A row moves to the next page whole; one taller than a page is cut between its lines. */
function placeRow(unit: PlacedRow, page: Page, { pages, room }: Placing): void {
  const head = unit.of.head === undefined ? undefined : placedRow(unit.of.head, unit.of, room);
  const begins = !page.items.some((item) => item.kind === 'row' && item.of === unit.of);
  const needed = unit.heightPt + (begins ? (head?.heightPt ?? 0) : 0);
  if (page.y + needed <= room.heightPt + 0.01) {
    if (begins && head !== undefined) put(page, head);
    put(page, unit);
    return;
  }
  if (unit.heightPt + (head?.heightPt ?? 0) <= room.heightPt) {
    const next: Page = { items: [], y: 0 };
    pages.push(next);
    if (head !== undefined) put(next, head);
    put(next, unit);
    return;
  }
  const fits = Math.floor((room.heightPt - page.y - (needed - unit.heightPt) - 2 * CELL_PAD.endPt) / unit.of.linePt);
  if (fits < 1) {
    const next: Page = { items: [], y: 0 };
    pages.push(next);
    return placeRow(unit, next, { pages, room, following: [] });
  }
  if (begins && head !== undefined) put(page, head);
  const part = (from: number, to: number): PlacedRow => ({
    ...unit,
    lines: unit.lines.map((cell) => cell.slice(from, to)),
    heightPt: (to - from) * unit.of.linePt + 2 * CELL_PAD.endPt,
  });
  put(page, part(0, fits));
  const total = Math.round((unit.heightPt - 2 * CELL_PAD.endPt) / unit.of.linePt);
  const next: Page = { items: [], y: 0 };
  pages.push(next);
  placeRow(part(fits, total), next, { pages, room, following: [] });
}

/** Height of the imprint at the foot of the last page, in points. */
export function imprintPt(paper: Paper): number {
  if (paper.imprint === undefined) return 0;
  const rows = imprintLines(paper).length + (hasPrinter(paper) ? 1 : 0);
  return rows * IMPRINT.linePt;
}

/** A letter carries no printing body, no date of printing and no rules in its imprint (10.1). */
export const hasPrinter = (paper: Paper): boolean => paper.layout !== 'letter' && paper.imprint?.printedBy !== undefined;

/** The lines of 抄送：…。, hanging behind the colon. */
export function imprintLines(paper: Paper): readonly string[] {
  if (paper.imprint === undefined || paper.imprint.copyTo.length === 0) return [];
  const text = `抄送：${paper.imprint.copyTo.join('，')}。`;
  const cells = Math.floor(mmToPt(TYPE_AREA.widthMm) / SIZE_PT.no4) - 2 * IMPRINT.inCells;
  const [first = ''] = breakLines(text, { cells });
  const rest = text.slice(first.length);
  return rest === '' ? [first] : [first, ...breakLines(rest, { cells: cells - textCells('抄送：') })];
}

/** The imprint ends the last page; of a red-head paper that is an even side (7.4). */
function withImprint(pages: Page[], { paper, room }: { readonly paper: Paper; readonly room: Room }): readonly PaperPage[] {
  const height = imprintPt(paper);
  if (height === 0) return pages.map(({ items }) => ({ items, imprint: false }));
  const even = paper.layout === 'official' || paper.layout === 'minutes';
  if ((pages.at(-1)?.y ?? 0) + height > room.heightPt) pages.push({ items: [], y: 0 });
  if (even && pages.length % 2 === 1) pages.push({ items: [], y: 0 });
  return pages.map(({ items }, index) => ({ items, imprint: index === pages.length - 1 }));
}

/** Empty sides before the imprint: how many page breaks the DOCX needs to reach its last page. */
export function breaksBeforeImprint(pages: readonly PaperPage[]): number {
  const lastWithText = pages.findLastIndex((page) => page.items.length > 0);
  return pages.at(-1)?.imprint === true ? pages.length - 1 - lastWithText : 0;
}
