import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';
import { BLANK_DAY, openChoices, suggestionName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type ExtensionFormFacts = {
  readonly unit: string;
  readonly suggestion: SuggestionRef;
  readonly handedOverOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly askedUntil: LocalDate;
  /** Six months from hand-over: no extension reaches past it. */
  readonly latest: LocalDate;
  readonly reason: string;
  readonly doneSoFar: string;
  readonly deputyTold: string;
};

/** 延期申请表, on the ground of 代表法 art. 51: wide in reach and hard to handle. */
export function extensionForm(facts: ExtensionFormFacts): Paper {
  const label = (text: string, share = 3) => ({ text, share, label: true });
  return {
    layout: 'form',
    issuer: facts.unit,
    title: '代表建议延期办理申请表',
    blocks: [
      {
        kind: 'form',
        rows: [
          { cells: [label('建议编号'), { text: suggestionName(facts.suggestion), share: 9 }] },
          { cells: [label('建议标题'), { text: facts.suggestion.title, share: 9 }], lines: 2 },
          { cells: [label('申请单位'), { text: facts.unit, share: 9 }] },
          {
            cells: [
              label('交办日期'),
              { text: paperDate(facts.handedOverOn), share: 3 },
              label('原定期限'),
              { text: paperDate(facts.dueOn), share: 3 },
            ],
          },
          {
            cells: [
              label('申请延至'),
              { text: paperDate(facts.askedUntil), share: 3 },
              label('最迟不得晚于'),
              { text: paperDate(facts.latest), share: 3 },
            ],
          },
          { cells: [label('延期理由'), { text: facts.reason, share: 9 }], lines: 4 },
          { cells: [label('已做工作'), { text: facts.doneSoFar, share: 9 }], lines: 4 },
          { cells: [label('向代表说明\n情况'), { text: facts.deputyTold, share: 9 }], lines: 2 },
          { cells: [label('单位负责人\n意见'), { text: `\n\n签名（盖章）：　　　　　　${BLANK_DAY}`, share: 9 }], lines: 3 },
          {
            cells: [
              label('交办机关\n意见'),
              { text: `${openChoices(['同意', '不同意'])}\n\n签名（盖章）：　　　　　　${BLANK_DAY}`, share: 9 },
            ],
            lines: 3,
          },
        ],
      },
      { kind: 'note', text: '依据：代表法第五十一条。只有涉及面广、处理难度大的建议可以延期，自交办之日起最长六个月。' },
    ],
  };
}
