import { Document, DocumentGridType, Packer, PageOrientation } from 'docx';
import type { ISectionPropertiesOptions, Paragraph, Table } from 'docx';
import { composePaper } from '#platform/domain/papers/compose-paper.ts';
import { textWidthPt } from '#platform/domain/papers/compose-head.ts';
import { CELL_PT, LINE_PT, MARGIN_TWIPS, mmToTwips, PAGE_TWIPS, ptToTwips, SIZE_PT } from '#platform/domain/papers/measures.ts';
import { breaksBeforeImprint, layOutPaper } from '#platform/domain/papers/page-layout.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { pageNumberRule } from '#platform/domain/papers/paper.ts';
import { printable } from '#platform/domain/papers/paper-words.ts';
import { docxEdges, docxImprint, edgeDistances } from './docx-edges.ts';
import { docxGrid } from './docx-grid.ts';
import { docxFont, docxLine, docxPageStart, docxText } from './docx-text.ts';
import { finishDocx } from './finish-docx.ts';

/** A paper as a DOCX of GB/T 9704; the same paper gives the same bytes. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: printable(paper.title).replaceAll('\n', ''),
    creator: printable(paper.issuer),
    evenAndOddHeaderAndFooters: pageNumberRule(paper.layout) !== 'none',
    styles: {
      default: {
        document: { run: { font: docxFont('fangsong'), size: SIZE_PT.no3 * 2, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } },
      },
    },
    sections: [{ properties: sectionProperties(paper), ...docxEdges(paper), children: sectionChildren(paper) }],
  });
  return finishDocx(await Packer.toArrayBuffer(document).then((buffer) => new Uint8Array(buffer)));
}

function sectionProperties(paper: Paper): ISectionPropertiesOptions {
  const across = paper.layout === 'table';
  return {
    titlePage: paper.layout === 'letter',
    grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: ptToTwips(LINE_PT), charSpace: Math.round((CELL_PT - SIZE_PT.no3) * 4096) },
    page: {
      size: {
        width: PAGE_TWIPS.width,
        height: PAGE_TWIPS.height,
        orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      // Turned a quarter to the left, the binding edge of the sheet is the top of the table (横排表格).
      margin: {
        ...(across ? { top: MARGIN_TWIPS.left, right: MARGIN_TWIPS.top, bottom: MARGIN_TWIPS.right, left: mmToTwips(35) } : MARGIN_TWIPS),
        ...edgeDistances(paper),
        ...(across ? { footer: mmToTwips(14) } : {}),
      },
    },
  };
}

function sectionChildren(paper: Paper): (Paragraph | Table)[] {
  const widthPt = textWidthPt(paper);
  const children = composePaper(paper).flatMap((item): (Paragraph | Table)[] => {
    if (item.kind === 'page-break') return [docxPageStart()];
    return item.kind === 'text' ? [docxText(item, widthPt)] : [docxGrid(item, widthPt), docxLine([], { align: 'left', linePt: 1 })];
  });
  if (paper.imprint === undefined) return children;
  const breaks = breaksBeforeImprint(layOutPaper(paper));
  const blanks = Array.from({ length: breaks }, () => docxPageStart());
  return [...children, ...blanks, docxImprint(paper), docxLine([], { align: 'left', linePt: 1 })];
}
