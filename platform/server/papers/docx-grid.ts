import { BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { CELL_PAD, ptToTwips } from '#platform/domain/papers/measures.ts';
import type { FlowGrid, GridRow } from '#platform/domain/papers/paper-flow.ts';
import { docxLine, docxRun } from './docx-text.ts';

/** Forms have rows with different boxes: the column edges of all rows together are the table's grid. */
function gridEdges(grid: FlowGrid, widthTwips: number): readonly number[] {
  const edges = new Set<number>([0]);
  for (const row of [...(grid.head === undefined ? [] : [grid.head]), ...grid.rows])
    for (const edge of rowEdges(row, widthTwips)) edges.add(edge);
  return [...edges].toSorted((a, b) => a - b);
}

function rowEdges(row: GridRow, widthTwips: number): readonly number[] {
  const shares = row.cells.reduce((sum, cell) => sum + cell.share, 0);
  let reached = 0;
  return row.cells.map((cell) => {
    reached += cell.share;
    return Math.round((reached / shares) * widthTwips);
  });
}

/** A table or form of full width; head rows repeat, rows stay whole. */
export function docxGrid(grid: FlowGrid, widthPt: number): Table {
  const width = ptToTwips(widthPt);
  const edges = gridEdges(grid, width);
  const rows = [...(grid.head === undefined ? [] : [{ row: grid.head, head: true }]), ...grid.rows.map((row) => ({ row, head: false }))];
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    margins: {
      left: ptToTwips(CELL_PAD.sidePt),
      right: ptToTwips(CELL_PAD.sidePt),
      top: ptToTwips(CELL_PAD.endPt),
      bottom: ptToTwips(CELL_PAD.endPt),
      marginUnitType: WidthType.DXA,
    },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(({ row, head }) => docxRow(row, { grid, edges, head, width })),
  });
}

type RowPlace = { readonly grid: FlowGrid; readonly edges: readonly number[]; readonly head: boolean; readonly width: number };

function docxRow(row: GridRow, { grid, edges, head, width }: RowPlace): TableRow {
  const ends = rowEdges(row, width);
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    height: { value: ptToTwips(row.minLines * grid.linePt + 2 * CELL_PAD.endPt), rule: HeightRule.ATLEAST },
    children: row.cells.map((cell, index) => {
      const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
      const to = ends[index] ?? width;
      return new TableCell({
        columnSpan: edges.filter((edge) => edge > from && edge <= to).length,
        width: { size: to - from, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        children: cell.text
          .split('\n')
          .map((text) => docxLine([docxRun(text, { font: cell.font, sizePt: grid.sizePt })], { align: cell.align, linePt: grid.linePt })),
      });
    }),
  });
}
