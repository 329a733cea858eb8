import { blankLines, flowText } from './flow-text.ts';
import { SIZE_PT } from './measures.ts';
import type { FormCell, Paper, PaperBlock, PaperLayout } from './paper.ts';
import type { FlowGrid, FlowItem, GridCell, PaperFont } from './paper-flow.ts';
import { headingNumber, printable } from './paper-words.ts';

const HEADING_FONTS: Readonly<Record<1 | 2 | 3 | 4, PaperFont>> = { 1: 'hei', 2: 'kai', 3: 'fangsong', 4: 'fangsong' };
const INDENT = 2;

/** The blocks of a paper as they are set, headings counted on the way. */
export function composeBlocks(paper: Paper): readonly FlowItem[] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  return paper.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return composeBlock(block, paper.layout);
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
    counts.fill(0, block.level);
    const number = headingNumber(block.level, counts[block.level - 1] ?? 1);
    return [flowText(number + block.text, { font: HEADING_FONTS[block.level], firstCells: INDENT, keepWithNext: true })];
  });
}

function composeBlock(block: Exclude<PaperBlock, { kind: 'heading' }>, layout: PaperLayout): readonly FlowItem[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split('\n').map((text) => flowText(text, { firstCells: block.indent === false ? 0 : INDENT }));
    case 'table':
      return [composeTable(block, layout)];
    case 'form':
      return [composeForm(block)];
    case 'sign-line':
      return [flowText(`${block.label}：${'　'.repeat(10)}`, { align: 'right', rightCells: 2 })];
    case 'note':
      return block.text.split('\n').map((text) => flowText(text, { sizePt: SIZE_PT.small4, linePt: 20 }));
    case 'annex':
      return [
        { kind: 'page-break' },
        flowText(block.label, { font: 'hei', align: 'left', keepWithNext: true }),
        ...blankLines(1),
        flowText(block.title, { font: 'title', sizePt: SIZE_PT.no2, align: 'center', keepWithNext: true }),
        ...blankLines(1),
      ];
  }
}

function composeTable({ columns, rows }: Extract<PaperBlock, { kind: 'table' }>, layout: PaperLayout): FlowGrid {
  const cell = (text: string, index: number, font: PaperFont): GridCell => ({
    text: printable(text),
    share: columns[index]?.share ?? 1,
    align: font === 'hei' ? 'center' : (columns[index]?.align ?? 'left'),
    font,
  });
  return {
    kind: 'grid',
    head: { cells: columns.map((column, index) => cell(column.heading, index, 'hei')), minLines: 1 },
    rows: rows.map((row) => ({ cells: columns.map((_, index) => cell(row[index] ?? '', index, 'fangsong')), minLines: 1 })),
    sizePt: layout === 'table' ? SIZE_PT.no5 : SIZE_PT.small4,
    linePt: layout === 'table' ? 16 : 20,
  };
}

function composeForm({ rows }: Extract<PaperBlock, { kind: 'form' }>): FlowGrid {
  const cell = ({ text, share, label = false }: FormCell): GridCell => ({
    text: printable(text),
    share,
    align: label ? 'center' : 'left',
    font: 'fangsong',
  });
  return {
    kind: 'grid',
    head: undefined,
    rows: rows.map((row) => ({ cells: row.cells.map(cell), minLines: row.lines ?? 1 })),
    sizePt: SIZE_PT.no4,
    linePt: 20,
  };
}
