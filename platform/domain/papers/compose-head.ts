import { blankLines, flowText } from './flow-text.ts';
import { LINE_PT, MARK, mmToPt, PAGE, RED_RULE, SIZE_PT, TITLE, TYPE_AREA } from './measures.ts';
import { textCells } from './page-lines.ts';
import type { Paper } from './paper.ts';
import type { FlowText } from './paper-flow.ts';
import { paperNumber, printable } from './paper-words.ts';
import { titleLines } from './title-lines.ts';

/** The red name as it is printed. */
export const markText = (paper: Paper): string => printable(paper.mark ?? paper.issuer);

/** The largest size at which the red name stays on one line of `widthMm`. */
export function markSizePt(mark: string, room: { readonly widthMm: number; readonly largestPt: number }): number {
  return Math.min(room.largestPt, Math.floor(mmToPt(room.widthMm) / Math.max(1, textCells(mark))));
}

/** Everything above the first paragraph, in the order of the page. The head of a letter is not in the text. */
export function composeHead(paper: Paper): readonly FlowText[] {
  const red = paper.layout === 'official' || paper.layout === 'minutes';
  const above = red ? composeRedHead(paper) : paper.layout === 'letter' ? composeLetterNumber(paper) : [];
  const room = above.length > 0 ? blankLines(TITLE.blankLinesAbove) : composeClassLine(paper);
  return [...above, ...room, ...composeTitle(paper), ...composeAddressee(paper)];
}

function composeClassLine(paper: Paper): readonly FlowText[] {
  return paper.classMark === undefined ? [] : [flowText(paper.classMark, { font: 'hei', align: 'right' })];
}

function composeRedHead(paper: Paper): readonly FlowText[] {
  const mark = markText(paper);
  const sizePt = markSizePt(mark, { widthMm: TYPE_AREA.widthMm, largestPt: MARK.largestPt });
  const classLine = composeClassLine(paper);
  const beforePt = mmToPt(MARK.belowTypeAreaMm) - classLine.length * LINE_PT;
  return [
    ...classLine,
    flowText(mark, { font: 'title', sizePt, linePt: sizePt, align: 'center', beforePt, red: true, keepWithNext: true }),
    ...blankLines(MARK.blankLinesBelow),
    composeNumberLine(paper),
  ];
}

function composeNumberLine(paper: Paper): FlowText {
  const number = paper.number === undefined ? '' : paperNumber(paper.number);
  if (paper.signer === undefined) return flowText(number, { align: 'center', ruleBelow: true, keepWithNext: true });
  return flowText(number, {
    align: 'left',
    leftCells: 1,
    rightCells: 1,
    ruleBelow: true,
    keepWithNext: true,
    opposite: [
      { text: '签发人：', font: 'fangsong' },
      { text: printable(paper.signer), font: 'kai' },
    ],
  });
}

function composeLetterNumber(paper: Paper): readonly FlowText[] {
  return [flowText(paper.number === undefined ? '' : paperNumber(paper.number), { align: 'right', keepWithNext: true })];
}

function composeTitle(paper: Paper): readonly FlowText[] {
  const widthMm = paper.layout === 'table' ? TYPE_AREA.heightMm : TYPE_AREA.widthMm;
  const lines = titleLines(printable(paper.title), mmToPt(widthMm) / SIZE_PT.no2 - 1);
  const title = lines.map((line) =>
    flowText(line, { font: 'title', sizePt: SIZE_PT.no2, linePt: LINE_PT, align: 'center', keepWithNext: true }),
  );
  const sub = paper.subtitle === undefined ? [] : [flowText(paper.subtitle, { font: 'kai', align: 'center', keepWithNext: true })];
  return [...title, ...sub, ...(paper.layout === 'table' || paper.layout === 'form' ? [] : blankLines(TITLE.blankLinesBelow))];
}

function composeAddressee(paper: Paper): readonly FlowText[] {
  return paper.addressee === undefined ? [] : [flowText(`${paper.addressee}：`, { align: 'left' })];
}

/** Height taken by the red rule below the number line: 4 mm, then the rule. */
export const RULE_HEIGHT_PT = mmToPt(RED_RULE.belowNumberMm) + RED_RULE.thicknessPt;

/** Width of the text of a layout, in points. */
export const textWidthPt = (paper: Paper): number => mmToPt(paper.layout === 'table' ? PAGE.heightMm - 37 - 35 : TYPE_AREA.widthMm);
