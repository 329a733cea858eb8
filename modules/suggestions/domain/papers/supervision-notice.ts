import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperNumber } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';
import { suggestionName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type SupervisionNoticeFacts = {
  readonly office: string;
  readonly number: PaperNumber;
  readonly unit: string;
  readonly items: readonly { readonly suggestion: SuggestionRef; readonly dueOn: LocalDate; readonly state: string }[];
  readonly answerBy: LocalDate;
  readonly date: LocalDate;
  readonly contact: { readonly name: string; readonly phone: string };
};

/** 督办通知: names what is late or near its day and asks for an account. */
export function supervisionNotice(facts: SupervisionNoticeFacts): Paper {
  return {
    layout: 'letter',
    issuer: facts.office,
    number: facts.number,
    title: '代表建议督办通知',
    addressee: facts.unit,
    blocks: [
      { kind: 'paragraph', text: `你单位承办的下列${facts.items.length}件代表建议需要加快办理：` },
      {
        kind: 'table',
        columns: [
          { heading: '建议', share: 8 },
          { heading: '标题', share: 10 },
          { heading: '期限', share: 5, align: 'center' },
          { heading: '目前状态', share: 5, align: 'center' },
        ],
        rows: facts.items.map((item) => [suggestionName(item.suggestion), item.suggestion.title, item.dueOn, item.state]),
      },
      {
        kind: 'paragraph',
        text: `请逐件查明原因，明确办理措施、责任人和完成时间，于${paperDate(facts.answerBy)}前书面报告。对逾期仍未答复的，将在办理情况报告中如实说明。`,
      },
      { kind: 'paragraph', text: `联系人：${facts.contact.name}，联系电话：${facts.contact.phone}。` },
    ],
    signature: { bodies: [facts.office], date: facts.date, seal: true },
  };
}
