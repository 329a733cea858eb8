import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperNumber } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';
import { suggestionFullName, suggestionName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type RedoNoticeFacts = {
  readonly office: string;
  readonly number: PaperNumber;
  readonly unit: string;
  readonly suggestion: SuggestionRef;
  readonly firstReplyOn: LocalDate;
  /** What the deputy says is not solved. */
  readonly unsolved: readonly string[];
  readonly replyBy: LocalDate;
  readonly date: LocalDate;
  readonly contact: { readonly name: string; readonly phone: string };
};

/** 重新办理通知: the deputy is not satisfied; a second round begins with its own clock. */
export function redoNotice(facts: RedoNoticeFacts): Paper {
  return {
    layout: 'letter',
    issuer: facts.office,
    number: facts.number,
    title: `关于重新办理${suggestionName(facts.suggestion)}的通知`,
    addressee: facts.unit,
    blocks: [
      `你单位${paperDate(facts.firstReplyOn)}对${suggestionFullName(facts.suggestion)}作出答复后，代表表示不满意，主要意见是：`,
      ...facts.unsolved.map((text, index) => `${index + 1}.${text}`),
      `请你单位主要负责人牵头，与代表当面沟通，针对上述意见重新办理，并于${paperDate(facts.replyBy)}前再次书面答复代表，同时抄送我单位。首次答复和首次评价保留在办理记录中。`,
      '再次答复后代表仍不满意的，由我单位召集双方协调，并提出处理意见。',
      `联系人：${facts.contact.name}，联系电话：${facts.contact.phone}。`,
    ].map((text) => ({ kind: 'paragraph', text })),
    signature: { bodies: [facts.office], date: facts.date, seal: true },
  };
}
