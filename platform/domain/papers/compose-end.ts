import { blankLines, flowText } from './flow-text.ts';
import { SIGNATURE } from './measures.ts';
import { textCells } from './page-lines.ts';
import type { Paper, PaperSignature } from './paper.ts';
import type { FlowText } from './paper-flow.ts';
import { paperDate } from './paper-words.ts';

/** List of attachments, signature and date, 附注: what stands between the body and the imprint. */
export function composeEnd(paper: Paper): readonly FlowText[] {
  return [
    ...composeAttachments(paper.attachments ?? []),
    ...(paper.signature === undefined ? [] : composeSignature(paper.signature)),
    ...(paper.note === undefined ? [] : [flowText(`（${paper.note}）`, { firstCells: 2 })]),
  ];
}

/** 附件：1. … with the names hanging behind the number, no mark at their end (7.3.4). */
function composeAttachments(names: readonly string[]): readonly FlowText[] {
  if (names.length === 0) return [];
  const single = names.length === 1;
  const hang = single ? 5 : 6;
  return [
    ...blankLines(1),
    ...names.map((name, index) => {
      const lead = `${index === 0 ? '附件：' : ''}${single ? '' : `${index + 1}.`}`;
      return flowText(lead + name, { align: 'left', leftCells: hang, firstCells: -textCells(lead) });
    }),
  ];
}

/**
 * Sealed: the date four characters from the right, the name centred over it. Plain: the name two
 * characters from the right, the date moved in by two from where the name begins (7.3.5).
 */
function composeSignature({ bodies, date, seal }: PaperSignature): readonly FlowText[] {
  const day = paperDate(date);
  const dayWidth = textCells(day);
  const widest = Math.max(...bodies.map(textCells), 0);
  const dayRight = seal ? sealedDayRight(widest, dayWidth) : Math.max(SIGNATURE.plainRightCells, widest - dayWidth);
  const nameRight = (name: string) => {
    if (seal) return Math.max(0, dayRight + (dayWidth - textCells(name)) / 2);
    return Math.max(SIGNATURE.plainRightCells, dayRight + dayWidth + 2 - textCells(name));
  };
  return [
    ...blankLines(seal ? 2 : 1),
    ...bodies.map((name, index) =>
      flowText(name, { align: 'right', rightCells: nameRight(name), keepWithNext: true, sealed: seal && index === bodies.length - 1 }),
    ),
    flowText(day, { align: 'right', rightCells: dayRight }),
  ];
}

/** A name much longer than the date would leave the page on the right: then the date follows it in. */
function sealedDayRight(nameWidth: number, dayWidth: number): number {
  return Math.max(SIGNATURE.sealedRightCells, (nameWidth - dayWidth) / 2);
}
