import { cleanParagraphs } from './clean-paragraphs.ts';
import type { ParagraphNumber } from './paper-lines.ts';
import type { Paragraph } from './paragraph.ts';
import type { PlanItem, PlanItemKind, Span } from './plan-item.ts';
import { withListMarks } from './list-commas.ts';
import { readActions, readListed, type Action, type Source } from './read-actions.ts';
import { readRow } from './read-row.ts';
import { masked, sentencesOf, type Stretch } from './sentences.ts';

/** The numbers one stands under, and what a heading above left open. */
type Standing = {
  numbers: readonly ParagraphNumber[];
  isTold: boolean;
  heading: { readonly level: number; readonly kinds: readonly PlanItemKind[] } | undefined;
};

/** The number people quote: the Arabic one, else the nearest above. */
const pointOf = (numbers: readonly ParagraphNumber[]): number | undefined =>
  (numbers.find(({ level }) => level === 3) ?? numbers.findLast(({ level }) => level < 3))?.value;

const UNNUMBERED = 9;
const isShort = (text: string): boolean => text.length <= 40 && !/[。！？].*[^。！？]/.test(text);

/** A stretch of a paragraph as a span of the raw text, outer spaces left out. */
export function rawSpan({ at, text }: Paragraph, { from, to }: Stretch): Span {
  const start = at[from] ?? 0;
  return { start, end: (at[Math.max(Math.min(to, text.length) - 1, from)] ?? start) + 1 };
}

function stepInto(standing: Standing, number: ParagraphNumber | undefined): void {
  if (number === undefined) return;
  standing.numbers = [...standing.numbers.filter(({ level }) => level < number.level), number];
  if (
    standing.heading !== undefined &&
    (number.level === 1 || (standing.heading.level !== UNNUMBERED && number.level <= standing.heading.level))
  )
    standing.heading = undefined;
}

/** A heading of the first level with points under it announces them; it is no item itself. */
const isHeading = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  paragraph.number?.level === 1 &&
  isShort(paragraph.text) &&
  !/[。；]$/.test(paragraph.text) &&
  next !== undefined &&
  (next.number === undefined ? isShort(next.text) && !next.text.endsWith('。') : next.number.level > 1);

const sourceOf = (text: string): Source => ({ text: withListMarks(text, masked(text)), mask: masked(withListMarks(text, masked(text))) });

/** 重点检查……、拟安排在……: what a sentence says closer of the item before it. */
const EXPLAINS = /^(?:其中，?)?(?:重点|主要|着重)(?:是|围绕|就|对)?(?:报告|汇报|检查|了解|监督|视察|察看|调研|询问|审议|评议|听取)/;

type Found = { readonly sentence: Stretch; readonly actions: readonly Action[] };

/** The actions of one paragraph, sentence by sentence. */
function readParagraph(paragraph: Paragraph, standing: Standing, next: Paragraph | undefined): readonly Found[] {
  const source = sourceOf(paragraph.text);
  if (paragraph.row !== undefined)
    return [{ sentence: { from: 0, to: paragraph.text.length }, actions: readRow(source, paragraph.row, standing.heading?.kinds ?? []) }];
  // A sentence that ended with its line begins no paragraph of its own.
  let isTold = standing.isTold && paragraph.number === undefined;
  standing.isTold = false;
  const sentences = sentencesOf(source.mask);
  return sentences.map((sentence) => {
    if (isTold && EXPLAINS.test(source.mask.slice(sentence.from, sentence.to))) return { sentence, actions: [] };
    const { actions, open } = readActions(source, sentence);
    isTold ||= actions.length > 0;
    standing.isTold ||= isTold && standing.numbers.length > 0;
    if (actions.length > 0 && isHeading(paragraph, next)) {
      standing.heading = { level: 1, kinds: [...new Set(actions.map(({ kind }) => kind))] };
      return { sentence, actions: [] };
    }
    if (actions.length > 0) return { sentence, actions };
    if (open.length > 0 && sentences.length === 1 && isShort(paragraph.text)) {
      standing.heading = { level: paragraph.number?.level ?? UNNUMBERED, kinds: open };
      return { sentence, actions };
    }
    const listed = standing.heading !== undefined && (paragraph.number !== undefined || isShort(paragraph.text)) && sentences.length === 1;
    return { sentence, actions: listed ? readListed(source, sentence, standing.heading?.kinds ?? []) : [] };
  });
}

/**
 * Reads the supervision items out of a year's plan (工作要点, 监督工作计划) in the order of the text.
 * Pure rules over how such papers are built: no list of subjects, no network, no model.
 */
export function readPlan(text: string): readonly PlanItem[] {
  const standing: Standing = { numbers: [], isTold: false, heading: undefined };
  return cleanParagraphs(text).flatMap((paragraph, index, all) => {
    stepInto(standing, paragraph.number);
    const point = pointOf(standing.numbers);
    return readParagraph(paragraph, standing, all[index + 1]).flatMap(({ sentence, actions }) => {
      const span = rawSpan(paragraph, sentence);
      return actions.map(({ kind, subject }): PlanItem => ({
        kind,
        subject: subject.text,
        ...(point === undefined ? {} : { point }),
        sentence: text.slice(span.start, span.end),
        ...span,
        subjectSpan: rawSpan(paragraph, subject),
      }));
    });
  });
}
