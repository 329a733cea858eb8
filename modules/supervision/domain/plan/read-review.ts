import { countedNumbers } from '#platform/domain/formats/counted-numbers.ts';
import { cleanParagraphs } from './clean-paragraphs.ts';
import type { ParagraphNumber } from './paper-lines.ts';
import type { Paragraph } from './paragraph.ts';
import type { PaperFigure, ReviewItem } from './plan-item.ts';
import { readActions } from './read-actions.ts';
import { rawSpan } from './read-plan.ts';
import { masked, sentencesOf, stretches, type Stretch } from './sentences.ts';

type Found = { readonly kind: ReviewItem['kind']; readonly subject: Stretch & { readonly text: string } };

const RECALLED = /^(?:一年来|全年|年内|过去一年|上半年|下半年|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|[^，]{0,6}人大常委会)(?:，)?/;

const figuresOf = (paragraph: Paragraph, { from, to }: Stretch): readonly PaperFigure[] =>
  countedNumbers(paragraph.text.slice(from, to)).map(({ phrase, value, unit, about, ...at }) => ({
    phrase,
    value,
    unit,
    about,
    ...rawSpan(paragraph, { from: from + at.from, to: from + at.to }),
  }));

/** Deeds that no verb of supervision names: every clause with a figure. */
function deeds(paragraph: Paragraph, mask: string, sentence: Stretch): readonly Found[] {
  return stretches(mask, /[，；。！？]/g, sentence).flatMap((clause): Found[] => {
    const words = paragraph.text.slice(clause.from, clause.to);
    if (countedNumbers(words).length === 0) return [];
    const lead = RECALLED.exec(words)?.[0].length ?? 0;
    return words.length - lead < 4
      ? []
      : [{ kind: 'activity', subject: { from: clause.from + lead, to: clause.to, text: words.slice(lead) } }];
  });
}

function readSentence(
  text: string,
  paragraph: Paragraph,
  { mask, sentence, point }: { mask: string; sentence: Stretch; point: number | undefined },
): readonly ReviewItem[] {
  const figures = figuresOf(paragraph, sentence);
  const { actions } = readActions({ text: paragraph.text, mask }, sentence);
  const found: readonly Found[] = actions.length > 0 ? actions : deeds(paragraph, mask, sentence);
  const span = rawSpan(paragraph, sentence);
  return found.map(({ kind, subject }) => {
    const subjectSpan = rawSpan(paragraph, subject);
    const own = kind === 'activity' ? figures.filter(({ start, end }) => start >= subjectSpan.start && end <= subjectSpan.end) : figures;
    return {
      kind,
      subject: subject.text,
      ...(point === undefined ? {} : { point }),
      sentence: text.slice(span.start, span.end),
      ...span,
      subjectSpan,
      figures: own,
    };
  });
}

/** Without the words every subject has and without punctuation: what two mentions of one thing have in common. */
const looseSubject = (subject: string): string => subject.replace(/全[市县区]|情况|工作|报告|[^\p{L}\p{N}]/gu, '');

/** A caption repeats what the text tells: of two mentions the one with figures stays, else the first. */
function mentionedOnce(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const key = (item: ReviewItem): string => `${item.kind} ${looseSubject(item.subject)}`;
  const best = new Map<string, ReviewItem>();
  for (const item of items) {
    const known = best.get(key(item));
    if (known === undefined || (known.figures.length === 0 && item.figures.length > 0)) best.set(key(item), item);
  }
  return items.filter((item) => best.get(key(item)) === item);
}

/**
 * Reads what a review of the year (工作回顾, 工作报告) says was done: the supervision by its kind, anything else with a
 * figure as an activity, each with the figures of its sentence.
 */
export function readReview(text: string): readonly ReviewItem[] {
  let number: ParagraphNumber | undefined;
  return mentionedOnce(
    cleanParagraphs(text).flatMap((paragraph) => {
      number = paragraph.number ?? number;
      const mask = masked(paragraph.text);
      return sentencesOf(mask).flatMap((sentence) => readSentence(text, paragraph, { mask, sentence, point: number?.value }));
    }),
  );
}
