import {
  BorderStyle,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { ISectionOptions } from 'docx';
import {
  IMPRINT,
  LETTER,
  MARGIN,
  mmToPt,
  mmToTwips,
  PAGE,
  PAGE_NUMBER,
  ptToTwips,
  RED,
  SIZE_PT,
  TYPE_AREA,
} from '#platform/domain/papers/measures.ts';
import { hasPrinter, imprintPt, letterMarkPt } from '#platform/domain/papers/page-layout.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { pageNumberRule } from '#platform/domain/papers/paper.ts';
import { paperDate, printable } from '#platform/domain/papers/paper-words.ts';
import { markText } from '#platform/domain/papers/compose-head.ts';
import { OFF_GRID_STYLE } from './paper-fonts.ts';
import { docxFont, docxLine, docxRun } from './docx-text.ts';

type Edges = Pick<ISectionOptions, 'headers' | 'footers'>;

/** Headers and footers: page numbers outside, and for a letter its red name and rules on the first page. */
export function docxEdges(paper: Paper): Edges {
  const rule = pageNumberRule(paper.layout);
  const numbers = rule === 'none' ? {} : { default: numberFooter('right'), even: numberFooter('left') };
  if (paper.layout !== 'letter') return { footers: numbers };
  return { headers: { first: letterHead(paper), default: empty(), even: empty() }, footers: { ...numbers, first: letterFoot() } };
}

const empty = (): Header => new Header({ children: [docxLine([], { align: 'left', linePt: 1 })] });

/** Half-width 宋体 of size 4 between one-em dashes; right on odd sides, left on even ones. */
function numberFooter(side: 'left' | 'right'): Footer {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: docxFont('song'), size: PAGE_NUMBER.sizePt * 2 });
  const inPt = PAGE_NUMBER.inCells * PAGE_NUMBER.sizePt;
  return new Footer({
    children: [
      docxLine([run], {
        align: side,
        linePt: PAGE_NUMBER.sizePt,
        leftPt: side === 'left' ? inPt : 0,
        rightPt: side === 'right' ? inPt : 0,
      }),
    ],
  });
}

/** Where the header of a first page begins and the footer of every page ends, from the paper's edge. */
export function edgeDistances(paper: Paper): { readonly header: number; readonly footer: number } {
  const footerMm = MARGIN.bottomMm - PAGE_NUMBER.belowTypeAreaMm;
  return {
    header: mmToTwips(LETTER.markTopMm - LETTER.classLineMm),
    footer: paper.layout === 'letter' ? mmToTwips(LETTER.bottomRuleMm) : mmToTwips(footerMm) - ptToTwips(PAGE_NUMBER.sizePt),
  };
}

/** The rules of a letter are 170 mm wide and centred on the page, wider than the text on both sides. */
const overhang = () => {
  const sideMm = (PAGE.widthMm - LETTER.ruleWidthMm) / 2;
  return { left: -mmToTwips(MARGIN.leftMm - sideMm), right: -mmToTwips(MARGIN.rightMm - sideMm) };
};

function letterHead(paper: Paper): Header {
  const sizePt = letterMarkPt(paper);
  const classRuns = paper.classMark === undefined ? [] : [docxRun(printable(paper.classMark), { font: 'hei', sizePt: SIZE_PT.no3 })];
  const name = new Paragraph({
    style: OFF_GRID_STYLE,
    alignment: 'center',
    spacing: { line: ptToTwips(sizePt), lineRule: LineRuleType.EXACT, before: 0, after: ptToTwips(LETTER.gapBelowRulePt) },
    indent: overhang(),
    border: {
      bottom: {
        style: BorderStyle.THICK_THIN_SMALL_GAP,
        color: RED,
        size: (LETTER.rulePt * 8) / 1.5,
        space: Math.round(mmToPt(LETTER.ruleBelowMarkMm)),
      },
    },
    children: [docxRun(markText(paper), { font: 'title', sizePt, red: true })],
  });
  return new Header({ children: [docxLine(classRuns, { align: 'right', linePt: mmToPt(LETTER.classLineMm) }), name] });
}

function letterFoot(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: OFF_GRID_STYLE,
        spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        indent: overhang(),
        border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, color: RED, size: (LETTER.rulePt * 8) / 1.5, space: 0 } },
        children: [new TextRun({ text: '', size: 2 })],
      }),
    ],
  });
}

/** 版记 as a table that hangs at the foot of the type area. A letter's has no rules. */
export function docxImprint(paper: Paper): Table {
  const imprint = paper.imprint ?? { copyTo: [] };
  const ruled = paper.layout !== 'letter';
  const width = mmToTwips(TYPE_AREA.widthMm);
  const inPt = IMPRINT.inCells * SIZE_PT.no4;
  const run = (text: string) => docxRun(printable(text), { font: 'fangsong', sizePt: SIZE_PT.no4 });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const rule = (mm: number) => (ruled ? { style: BorderStyle.SINGLE, size: Math.round(mmToPt(mm) * 8), color: '000000' } : none);
  const copy = docxLine([run(`抄送：${imprint.copyTo.join('，')}。`)], {
    align: 'justify',
    linePt: IMPRINT.linePt,
    leftPt: inPt,
    rightPt: inPt,
    hangPt: 3 * SIZE_PT.no4,
  });
  const printed = new Paragraph({
    style: OFF_GRID_STYLE,
    spacing: { line: ptToTwips(IMPRINT.linePt), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    indent: { left: ptToTwips(inPt), right: ptToTwips(inPt) },
    tabStops: [{ type: TabStopType.RIGHT, position: width - ptToTwips(inPt) }],
    children: [
      run(imprint.printedBy ?? ''),
      new TextRun('\t'),
      run(imprint.printedOn === undefined ? '' : `${paperDate(imprint.printedOn)}印发`),
    ],
  });
  const lines = [...(imprint.copyTo.length === 0 ? [] : [copy]), ...(hasPrinter(paper) ? [printed] : [])];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: 1,
      absoluteVerticalPosition: mmToTwips(PAGE.heightMm - MARGIN.bottomMm) - ptToTwips(imprintPt(paper) + 2),
    },
    borders: {
      top: rule(IMPRINT.outerRuleMm),
      bottom: rule(IMPRINT.outerRuleMm),
      insideHorizontal: rule(IMPRINT.innerRuleMm),
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: lines.map((line) => new TableRow({ children: [new TableCell({ children: [line] })] })),
  });
}
