import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperNumber } from '#platform/domain/papers/paper.ts';
import { suggestionFullName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type CoOpinionFacts = {
  readonly unit: string;
  readonly leadUnit: string;
  readonly number: PaperNumber;
  readonly suggestion: SuggestionRef;
  /** What the unit does or will do, point by point. */
  readonly opinions: readonly string[];
  readonly date: LocalDate;
  readonly contact: { readonly name: string; readonly phone: string };
  readonly copyTo: readonly string[];
};

/** 会办意见: what a co-handling unit gives the lead unit for its reply. */
export function coOpinion(facts: CoOpinionFacts): Paper {
  return {
    layout: 'letter',
    issuer: facts.unit,
    number: facts.number,
    title: `关于${facts.suggestion.session}${facts.suggestion.number}建议的会办意见`,
    addressee: facts.leadUnit,
    blocks: [
      { kind: 'paragraph', text: `${suggestionFullName(facts.suggestion)}收悉。结合我单位职责，提出会办意见如下：` },
      ...facts.opinions.map((text, index) => ({ kind: 'paragraph' as const, text: `${index + 1}.${text}` })),
      { kind: 'paragraph', text: `联系人：${facts.contact.name}，联系电话：${facts.contact.phone}。` },
    ],
    signature: { bodies: [facts.unit], date: facts.date, seal: true },
    imprint: { copyTo: facts.copyTo },
  };
}
