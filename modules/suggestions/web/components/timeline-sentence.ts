import { fill } from '#platform/web/fill.ts';
import { shortDate } from '#platform/web/formats.ts';
import type { Locale } from '#platform/web/locale.ts';
import type { SuggestionView } from '../../contract/views.ts';
import type { SuggestionTexts } from '../../texts/zh-cn.ts';
import { wordOf } from './word-of.ts';

type Event = SuggestionView['timeline'][number];
type Facts = Readonly<Record<string, unknown>>;

/** One act as people tell it: a sentence, what belongs to it, and what was said. */
export type TimelineSentence = { readonly title: string; readonly details: readonly string[]; readonly quote: string | undefined };

export type SentenceContext = { readonly texts: SuggestionTexts; readonly locale: Locale; readonly kind: 'suggestion' | 'motion' };

const textAt = (data: Facts, key: string): string => {
  const value = data[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const records = (value: unknown): readonly Facts[] =>
  Array.isArray(value) ? value.filter((item): item is Facts => typeof item === 'object' && item !== null) : [];

const DAYS = ['due', 'until', 'on', 'dueOn'];
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The values a sentence may name, each already a word of the reader's language. */
function valuesOf(event: Event, { texts, locale }: SentenceContext): Record<string, string | number> {
  const { words, timeline, pages } = texts;
  const { data } = event;
  const plain = Object.fromEntries(
    Object.keys(data).map((key): [string, string] => {
      const text = textAt(data, key);
      return [key, (DAYS.includes(key) || isDay(text)) && isDay(text) ? shortDate(text, locale) : text];
    }),
  );
  return {
    ...plain,
    name: event.personName ?? timeline.who.deputy,
    post: event.post ?? timeline.who.someone,
    unit: event.unitName ?? event.post ?? timeline.who.someone,
    round: event.round,
    names: namesIn(data['names']).join(pages.common.joiner),
    class: wordOf(words.replyClass, textAt(data, 'class') || textAt(data, 'to')),
    value: wordOf(words.rating, textAt(data, 'value')),
    way: wordOf({ ...words.way, ...words.sentWay }, textAt(data, 'way')),
    ground: wordOf(words.ground, textAt(data, 'ground')),
    outcome: wordOf(words.outcome, textAt(data, 'outcome')),
    finding: wordOf(words.finding, textAt(data, 'finding')),
    publicity: wordOf(words.publicity, textAt(data, 'publicity')),
    decision: wordOf(words.decision, textAt(data, 'decision')),
    formCheck: wordOf(words.formCheck, textAt(data, 'formCheck')),
    duplicates: wordOf(words.duplicates, textAt(data, 'duplicates')),
    secrecy: wordOf(words.secrecy, textAt(data, 'secrecy')),
    publicityAdvice: wordOf(words.publicity, textAt(data, 'publicityAdvice')),
    answer: answerWord(event, texts),
    period: data['inSession'] === true ? timeline.period.inSession : timeline.period.between,
    from: movedFrom(event, locale),
    to: plain['to'] ?? '',
    numberText: textAt(data, 'numberText'),
    into: textAt(data, 'into') || pages.list.notNumbered,
    letter: textAt(data, 'letter') || '—',
    committee: textAt(data, 'committee'),
    left: textAt(data, 'left'),
    until: plain['until'] ?? '',
    asked: textAt(data, 'asked'),
    textVersion: textAt(data, 'textVersion'),
  };
}

function answerWord({ action, data }: Event, { acts, words }: SuggestionTexts): string {
  const answer = textAt(data, 'answer');
  if (action === 'answer-contact') return answer === 'confirmed' ? acts.option.contactConfirmed : acts.option.contactDisputed;
  return wordOf(words.signer, answer);
}

const movedFrom = ({ data }: Event, locale: Locale): string => {
  const from = textAt(data, 'from');
  return isDay(from) ? shortDate(from, locale) : from;
};

/** What the review of a filed text found. */
const REVIEWED = ['formCheck', 'duplicates', 'secrecy', 'publicityAdvice'] as const;

/** Lines below the sentence. Each is there only where the act left what it tells. */
function detailsOf(event: Event, context: SentenceContext): readonly string[] {
  const { texts } = context;
  const { detail } = texts.timeline;
  const { data, action } = event;
  const values = valuesOf(event, context);
  const line = (key: keyof typeof detail, when: boolean, more: Readonly<Record<string, string | number>> = {}): string[] =>
    when ? [fill(detail[key], { ...values, ...more })] : [];
  const units =
    records(data['units'])
      .map(
        (unit) => `${textAt(unit, 'name')}${fill(texts.pages.common.inBrackets, { text: wordOf(texts.words.role, textAt(unit, 'role')) })}`,
      )
      .join(texts.pages.common.joiner) || namesIn(data['units']).join(texts.pages.common.joiner);
  const coSigners = namesIn(data['coSigners']).join(texts.pages.common.joiner);
  const promises = records(data['promises']);
  return [
    ...line('promiseNamed', textAt(data, 'promise') !== ''),
    ...line('units', units !== '', { units }),
    ...line('fromUnit', action === 'reassign' && textAt(data, 'from') !== ''),
    ...line('due', action === 'hand-over' && textAt(data, 'due') !== ''),
    ...line('secondDue', (action === 'order-second-round' || action === 'record-co-ordination') && textAt(data, 'due') !== ''),
    ...line('title', action === 'merge' && textAt(data, 'title') !== '', { title: textAt(data, 'title') }),
    ...line('coSigners', coSigners !== '', { names: coSigners }),
    ...line('answered', action === 'draft-reply', { answered: textAt(data, 'answered'), promises: textAt(data, 'promises') }),
    ...line('class', (action === 'send-reply' || action === 'draft-reply' || action === 'explain-promise') && textAt(data, 'class') !== ''),
    ...line('sentWay', action === 'send-reply' && textAt(data, 'way') !== ''),
    ...promises.flatMap((promise) =>
      line('promise', true, { text: textAt(promise, 'text'), dueOn: shortDate(textAt(promise, 'dueOn'), context.locale) }),
    ),
    ...line('promise', action === 'add-promise', { text: textAt(data, 'text'), dueOn: shortDate(textAt(data, 'dueOn'), context.locale) }),
    ...line('returnCount', action === 'grant-return' && textAt(data, 'count') !== ''),
    ...line('proposedUnit', textAt(data, 'proposedUnit') !== '', { unit: textAt(data, 'proposedUnit') }),
    ...line('meeting', action === 'convene-co-ordination' && textAt(data, 'place') !== ''),
    ...line('on', (action === 'log-contact' || action === 'look-back') && textAt(data, 'on') !== ''),
    ...line(textAt(data, 'target') === '' ? 'achieved' : 'achievedOf', textAt(data, 'achieved') !== ''),
    ...line('milestones', action === 'plan-key', { n: records(data['milestones']).length }),
    ...line('milestone', textAt(data, 'milestone') !== ''),
    ...line('hiddenNames', data['hideNames'] === true),
    ...REVIEWED.flatMap((key) => line(key, textAt(data, key) !== '')),
    ...line('participants', textAt(data, 'participants') !== ''),
    ...line('withdrawalAdvised', textAt(data, 'advice') === 'withdraw'),
    ...line('needed', action === 'withdraw-signature' && textAt(data, 'needed') !== ''),
  ];
}

/** What somebody said in the act: reason, remark, opinion, report or note. */
function quoteOf({ action, data }: Event): string | undefined {
  if (action === 'add-promise') return textAt(data, 'note') || undefined;
  const said = ['reason', 'remark', 'summary', 'opinion', 'explanation', 'finding', 'text', 'plan', 'result', 'note'];
  const key = said.find((name) => textAt(data, name) !== '' && !(name === 'finding' && action === 'look-back'));
  return key === undefined ? undefined : textAt(data, key);
}

/** Whether the texts can tell an act; the tests hold this against the lifecycle tables. */
export const canTell = (action: string, { timeline }: SuggestionTexts): boolean => action in timeline.sentence;

/** The act as a sentence of the reader's language. An act the texts do not know is named by its label. */
export function timelineSentence(event: Event, context: SentenceContext): TimelineSentence {
  const { timeline, acts } = context.texts;
  const ofMotion: Readonly<Record<string, string>> = context.kind === 'motion' ? timeline.ofMotion : {};
  const sentences: Readonly<Record<string, string>> = timeline.sentence;
  const sentence = ofMotion[event.action] ?? sentences[event.action] ?? wordOf(acts.action, event.action);
  return { title: fill(sentence, valuesOf(event, context)), details: detailsOf(event, context), quote: quoteOf(event) };
}
