import { markText } from '#platform/domain/papers/compose-head.ts';
import {
  CELL_PT,
  IMPRINT,
  LETTER,
  MARGIN,
  mmToPt,
  PAGE_NUMBER,
  RED_RULE,
  SIGNATURE,
  SIZE_PT,
  TYPE_AREA,
} from '#platform/domain/papers/measures.ts';
import { hasPrinter, imprintLines, layOutPaper, letterMarkPt } from '#platform/domain/papers/page-layout.ts';
import type { PaperPage, Placed, PlacedLine, PlacedRow } from '#platform/domain/papers/page-layout.ts';
import { textCells } from '#platform/domain/papers/page-lines.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { pageNumberRule } from '#platform/domain/papers/paper.ts';
import type { PaperRun } from '#platform/domain/papers/paper-flow.ts';
import { paperDate, printable } from '#platform/domain/papers/paper-words.ts';
import { paperCss } from './paper-css.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
const pt = (value: number): string => `${Number(value.toFixed(3))}pt`;
const span = (run: PaperRun): string => `<span class="f-${run.font}">${escape(run.text)}</span>`;

/** A whole HTML page that shows the paper sheet by sheet and prints as it. Needs no script; all text is escaped. */
export function paperHtml(paper: Paper): string {
  const pages = layOutPaper(paper);
  const title = escape(printable(paper.title).replaceAll('\n', ''));
  const sheets = pages.map((page, index) => sheet(page, { paper, index })).join('\n');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">
<style>${paperCss(paper.layout === 'table')}</style></head>
<body>
${sheets}
</body></html>
`;
}

type SheetPlace = { readonly paper: Paper; readonly index: number };

function sheet(page: PaperPage, { paper, index }: SheetPlace): string {
  const across = paper.layout === 'table';
  const area = across
    ? `left:35mm;top:${MARGIN.leftMm}mm;width:${TYPE_AREA.heightMm}mm;height:${TYPE_AREA.widthMm}mm`
    : `left:${MARGIN.leftMm}mm;top:${MARGIN.topMm}mm;width:${TYPE_AREA.widthMm}mm;height:${TYPE_AREA.heightMm}mm`;
  const letter = paper.layout === 'letter' && index === 0 ? letterEdges(paper) : '';
  const items = page.items.map(placedHtml).join('');
  const imprint = page.imprint ? imprintHtml(paper) : '';
  return `<section class="sheet">${letter}<div class="area" style="${area}">${items}${imprint}</div>${numberHtml(paper, index)}</section>`;
}

const placedHtml = (item: Placed): string => (item.kind === 'row' ? rowHtml(item, item.topPt) : lineHtml(item, item.topPt));

function lineHtml(line: PlacedLine, topPt: number): string {
  const { of } = line;
  const cell = of.sizePt === SIZE_PT.no3 ? CELL_PT : of.sizePt;
  const top = topPt + (line.first ? of.beforePt : 0);
  const align = of.align === 'justify' ? (line.last ? 'end' : 'justify') : of.align;
  const left = of.leftCells + (line.first ? of.firstCells : 0);
  const style = `top:${pt(top)};height:${pt(of.linePt)};line-height:${pt(of.linePt)};font-size:${pt(of.sizePt)};left:${pt(left * cell)};right:${pt(of.rightCells * cell)}`;
  const opposite = line.first && of.opposite.length > 0 ? `<span class="opposite">${of.opposite.map(span).join('')}</span>` : '';
  const rule =
    line.last && of.ruleBelow ? `<div class="rule" style="top:${pt(top + of.linePt + mmToPt(RED_RULE.belowNumberMm))}"></div>` : '';
  const classes = ['line', align, of.red ? 'red' : '', of.sizePt === SIZE_PT.no3 ? 'body3' : ''].filter((name) => name !== '').join(' ');
  return `<div class="${classes}" style="${style}">${runsOfLine(line)}${opposite}</div>${rule}${of.sealed ? sealHtml(line, topPt) : ''}`;
}

/** The pieces of the paragraph's runs that fall on this line. */
function runsOfLine(line: PlacedLine): string {
  const end = line.start + line.text.length;
  let at = 0;
  let html = '';
  for (const run of line.of.runs) {
    const text = run.text.slice(Math.max(0, line.start - at), Math.max(0, end - at));
    if (text !== '') html += span({ ...run, text });
    at += run.text.length;
  }
  return html;
}

/** Where the seal goes, seen on the screen only. */
function sealHtml(line: PlacedLine, topPt: number): string {
  const centreCells = line.of.rightCells + textCells(line.text) / 2;
  const half = mmToPt(SIGNATURE.sealMm) / 2;
  return `<div class="seal" style="right:${pt(centreCells * CELL_PT - half)};top:${pt(topPt + line.of.linePt - half)}"></div>`;
}

function rowHtml(row: PlacedRow, topPt: number): string {
  const shares = row.row.cells.reduce((sum, cell) => sum + cell.share, 0);
  const cells = row.row.cells.map((cell, index) => {
    const lines = row.lines[index] ?? [];
    return `<div class="f-${cell.font} ${cell.align}" style="width:${((cell.share / shares) * 100).toFixed(4)}%">${lines.map((text) => `<span>${escape(text)}</span>`).join('\n')}</div>`;
  });
  return `<div class="row" style="top:${pt(topPt)};height:${pt(row.heightPt)};font-size:${pt(row.of.sizePt)};line-height:${pt(row.of.linePt)}">${cells.join('')}</div>`;
}

function letterEdges(paper: Paper): string {
  const size = letterMarkPt(paper);
  const mark =
    paper.classMark === undefined
      ? ''
      : `<div class="class f-hei" style="top:${LETTER.markTopMm - LETTER.classLineMm}mm">${escape(printable(paper.classMark))}</div>`;
  const rule = `<div class="letter-rule above" style="top:${pt(size + mmToPt(LETTER.ruleBelowMarkMm))}"></div>`;
  const name = `<div class="letter-name f-title" style="top:${LETTER.markTopMm}mm;font-size:${pt(size)};line-height:${pt(size)}">${escape(markText(paper))}${rule}</div>`;
  return `${mark}${name}<div class="letter-foot" style="bottom:${LETTER.bottomRuleMm}mm"><div class="letter-rule below"></div></div>`;
}

function numberHtml(paper: Paper, index: number): string {
  const rule = pageNumberRule(paper.layout);
  if (rule === 'none' || (rule === 'not-first' && index === 0)) return '';
  const across = paper.layout === 'table';
  const top = across
    ? MARGIN.leftMm + TYPE_AREA.widthMm + PAGE_NUMBER.belowTypeAreaMm
    : MARGIN.topMm + TYPE_AREA.heightMm + PAGE_NUMBER.belowTypeAreaMm;
  const inside = mmToPt(across ? 35 : MARGIN.leftMm) + PAGE_NUMBER.sizePt;
  const outside = mmToPt(across ? MARGIN.topMm : MARGIN.rightMm) + PAGE_NUMBER.sizePt;
  const side = index % 2 === 0 ? `right:${pt(outside)}` : `left:${pt(inside)}`;
  return `<div class="number f-song" style="top:${top}mm;${side}">— ${index + 1} —</div>`;
}

function imprintHtml(paper: Paper): string {
  const em = SIZE_PT.no4;
  const line = (text: string, index: number) =>
    `<div style="padding-left:${(IMPRINT.inCells + (index === 0 ? 0 : 3)) * em}pt">${escape(printable(text))}</div>`;
  const lines = imprintLines(paper);
  const copy = lines.length === 0 ? '' : `<div class="copy f-fangsong">${lines.map(line).join('')}</div>`;
  const on = paper.imprint?.printedOn;
  const printed = hasPrinter(paper)
    ? `<div class="printed f-fangsong"><span>${escape(printable(paper.imprint?.printedBy ?? ''))}</span><span>${on === undefined ? '' : `${paperDate(on)}印发`}</span></div>`
    : '';
  return `<div class="imprint${paper.layout === 'letter' ? '' : ' ruled'}">${copy}${printed}</div>`;
}
