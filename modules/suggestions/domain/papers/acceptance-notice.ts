import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperNumber } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';
import { suggestionName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type AcceptanceNoticeFacts = {
  readonly office: string;
  readonly number: PaperNumber;
  readonly suggestion: SuggestionRef;
  readonly deputy: string;
  readonly filedOn: LocalDate;
  readonly acceptedOn: LocalDate;
  /** The suggestions handled together with it, by their names. */
  readonly mergedWith: readonly string[];
  readonly contact: { readonly name: string; readonly phone: string };
};

/** 立案通知: tells the deputy the number and what comes next. */
export function acceptanceNotice(facts: AcceptanceNoticeFacts): Paper {
  const merged =
    facts.mergedWith.length === 0
      ? []
      : [`该件与${facts.mergedWith.join('、')}内容相近，将一并研究办理。各件编号不变，承办单位仍应当分别答复。`];
  return {
    layout: 'letter',
    issuer: facts.office,
    number: facts.number,
    title: '代表建议立案通知',
    addressee: `${facts.deputy}代表`,
    blocks: [
      `您于${paperDate(facts.filedOn)}提出的《${facts.suggestion.title}》收悉。经审查，该件符合代表建议的提出要求，现予立案，编为${suggestionName(facts.suggestion)}。`,
      ...merged,
      '我们将及时确定承办单位并交付办理，办理进度可以随时查询。承办单位在答复前会与您联系，当面听取您的意见。',
      `联系人：${facts.contact.name}，联系电话：${facts.contact.phone}。`,
    ].map((text) => ({ kind: 'paragraph', text })),
    signature: { bodies: [facts.office], date: facts.acceptedOn, seal: true },
  };
}
