import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock, PaperNumber } from '#platform/domain/papers/paper.ts';
import { suggestionFullName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type KeyPlanFacts = {
  readonly office: string;
  readonly number: PaperNumber;
  readonly year: number;
  /** Full name of the meeting that chose it. */
  readonly decidedBy: string;
  readonly suggestion: SuggestionRef;
  readonly aim: string;
  /** The five owners: what each is called and who it is. */
  readonly owners: readonly { readonly duty: string; readonly name: string }[];
  readonly steps: readonly { readonly when: string; readonly what: string; readonly by: string }[];
  readonly date: LocalDate;
  readonly printedOn: LocalDate;
  readonly copyTo: readonly string[];
};

/** 重点建议督办方案: aim, owners and steps of one key suggestion. */
export function keyPlan(facts: KeyPlanFacts): Paper {
  const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
  return {
    layout: 'official',
    issuer: facts.office,
    mark: `${facts.office}文件`,
    number: facts.number,
    title: `${facts.year}年重点代表建议督办方案`,
    blocks: [
      paragraph(`${facts.decidedBy}确定，将${suggestionFullName(facts.suggestion)}列为重点督办建议。为做好督办工作，制定本方案。`),
      { kind: 'heading', level: 1, text: '督办目标' },
      paragraph(facts.aim),
      { kind: 'heading', level: 1, text: '责任分工' },
      ...facts.owners.map(({ duty, name }) => paragraph(`${duty}：${name}。`)),
      { kind: 'heading', level: 1, text: '时间安排' },
      {
        kind: 'table',
        columns: [
          { heading: '时间', share: 4, align: 'center' },
          { heading: '工作内容', share: 11 },
          { heading: '责任单位', share: 6 },
        ],
        rows: facts.steps.map(({ when, what, by }) => [when, what, by]),
      },
      { kind: 'heading', level: 1, text: '工作要求' },
      paragraph('督办中邀请领衔代表和附议代表全程参与，办理结果由承办单位主要负责人当面答复代表，年底前向主任会议报告。'),
    ],
    signature: { bodies: [facts.office], date: facts.date, seal: true },
    imprint: { copyTo: facts.copyTo, printedBy: facts.office, printedOn: facts.printedOn },
  };
}
