import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TabStopType, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import { CELL_PT, mmToPt, ptToTwips, RED, RED_RULE, SIZE_PT } from '#platform/domain/papers/measures.ts';
import type { FlowText, PaperAlign, PaperFont } from '#platform/domain/papers/paper-flow.ts';
import { OFF_GRID_STYLE, PAPER_FONTS } from './paper-fonts.ts';

const ALIGN = { justify: AlignmentType.BOTH, left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/**
 * Size 3 is 16 pt wide and the grid's cell 15.795 pt: a quarter of a point less lets 28 characters fit
 * in every word processor, also in those that do not press characters together for the grid.
 */
const BODY_SPACING = -5;

/** The same face for Chinese and for digits: a digit of 仿宋_GB2312 is exactly half a cell. */
export function docxFont(font: PaperFont): { ascii: string; hAnsi: string; eastAsia: string; hint: 'eastAsia' } {
  const { name } = PAPER_FONTS[font];
  return { ascii: name, hAnsi: name, eastAsia: name, hint: 'eastAsia' };
}

export function docxRun(text: string, look: { readonly font: PaperFont; readonly sizePt: number; readonly red?: boolean }): TextRun {
  return new TextRun({
    text,
    font: docxFont(look.font),
    size: look.sizePt * 2,
    ...(look.sizePt === SIZE_PT.no3 ? { characterSpacing: BODY_SPACING } : {}),
    ...(look.red === true ? { color: RED } : {}),
  });
}

/** A paragraph of the text of a paper; its line is exact, its indents are whole characters. */
export function docxText(item: FlowText, widthPt: number): Paragraph {
  const cell = item.sizePt === SIZE_PT.no3 ? CELL_PT : item.sizePt;
  const twips = (cells: number) => ptToTwips(cells * cell);
  const first = item.firstCells < 0 ? { hanging: twips(-item.firstCells) } : { firstLine: twips(item.firstCells) };
  const opposite =
    item.opposite.length === 0
      ? []
      : [new TextRun('\t'), ...item.opposite.map((run) => docxRun(run.text, { ...run, sizePt: item.sizePt }))];
  return new Paragraph({
    style: OFF_GRID_STYLE,
    alignment: ALIGN[item.align],
    spacing: {
      line: ptToTwips(item.linePt),
      lineRule: LineRuleType.EXACT,
      before: ptToTwips(item.beforePt),
      after: item.ruleBelow ? ptToTwips(mmToPt(RED_RULE.belowNumberMm) + RED_RULE.thicknessPt) : 0,
    },
    indent: { left: twips(item.leftCells), right: twips(item.rightCells), ...(item.firstCells === 0 ? {} : first) },
    keepNext: item.keepWithNext,
    ...(item.ruleBelow ? redRule() : {}),
    ...(opposite.length === 0 ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: ptToTwips(widthPt) - twips(item.rightCells) }] }),
    children: [...item.runs.map((run) => docxRun(run.text, { ...run, sizePt: item.sizePt, red: item.red })), ...opposite],
  });
}

function redRule(): Pick<IParagraphOptions, 'border'> {
  return {
    border: {
      bottom: { style: BorderStyle.SINGLE, color: RED, size: RED_RULE.thicknessPt * 8, space: Math.round(mmToPt(RED_RULE.belowNumberMm)) },
    },
  };
}

/** One line inside a cell or at the edge of a page. */
export function docxLine(
  children: readonly TextRun[],
  look: {
    readonly align: PaperAlign;
    readonly linePt: number;
    readonly leftPt?: number;
    readonly rightPt?: number;
    readonly hangPt?: number;
  },
): Paragraph {
  return new Paragraph({
    style: OFF_GRID_STYLE,
    alignment: ALIGN[look.align],
    spacing: { line: ptToTwips(look.linePt), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    indent: {
      left: ptToTwips((look.leftPt ?? 0) + (look.hangPt ?? 0)),
      right: ptToTwips(look.rightPt ?? 0),
      ...(look.hangPt === undefined ? {} : { hanging: ptToTwips(look.hangPt) }),
    },
    children,
  });
}

/** A line of one point that begins a page. */
export const docxPageStart = (): Paragraph =>
  new Paragraph({
    style: OFF_GRID_STYLE,
    pageBreakBefore: true,
    spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    children: [],
  });
