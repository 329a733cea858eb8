import { replyMeanings, threeLetters } from '#platform/domain/law/rules/suggestion-rules.ts';

/** Meaning of a reply's class, independent of the letter a place prints for it: as rule SUG-18 lists them. */
export const REPLY_CLASSES = replyMeanings;
export type ReplyClassMeaning = (typeof REPLY_CLASSES)[number];

/** Classes that promise something for later: without a dated promise they say nothing. */
export const PROMISING: readonly ReplyClassMeaning[] = ['in-progress', 'planned'];

/** The letters where a congress has no map of its own: the default of rule SUG-18. */
export const DEFAULT_LETTERS: Readonly<Record<ReplyClassMeaning, string>> = threeLetters;

// Phrases that answer nothing when they are the whole answer.
const EMPTY_PHRASES = [
  '高度重视',
  '进一步加强',
  '认真研究',
  '积极推进',
  '加大力度',
  '统筹考虑',
  '适时推进',
  '持续关注',
  '不断完善',
  '逐步解决',
];
// What an answer that says something has: a number, a date, a place, a name of a measure.
const CONCRETE =
  /\d|[一二三四五六七八九十百千]+[月日个处条台辆户人次所座公里万元]|《|已(?:经)?(?:完成|建成|开工|立项|列入|安排|下达)|不(?:能|具备|符合|宜)/u;

/** The phrase that stands for an answer, where an answer holds nothing concrete; else undefined. */
export function emptyPhrase(answer: string): string | undefined {
  if (CONCRETE.test(answer)) return undefined;
  return EMPTY_PHRASES.find((phrase) => answer.includes(phrase));
}
