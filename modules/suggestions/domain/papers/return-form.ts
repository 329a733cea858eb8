import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';
import { BLANK_DAY, openChoices, suggestionName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type ReturnFormFacts = {
  readonly unit: string;
  readonly suggestion: SuggestionRef;
  readonly handedOverOn: LocalDate;
  readonly reason: string;
  /** The unit it thinks should handle it, or empty. */
  readonly proposedUnit: string;
  /** Units that returned it before, oldest first. */
  readonly earlierReturns: readonly string[];
  readonly contact: { readonly name: string; readonly phone: string };
};

/** 退办申请表: a unit says in writing why a suggestion is not its matter. */
export function returnForm(facts: ReturnFormFacts): Paper {
  const label = (text: string) => ({ text, share: 3, label: true });
  const chain = facts.earlierReturns.length === 0 ? '无' : facts.earlierReturns.map((unit, index) => `${index + 1}.${unit}`).join('　');
  return {
    layout: 'form',
    issuer: facts.unit,
    title: '代表建议退办申请表',
    blocks: [
      {
        kind: 'form',
        rows: [
          { cells: [label('建议编号'), { text: suggestionName(facts.suggestion), share: 9 }] },
          { cells: [label('建议标题'), { text: facts.suggestion.title, share: 9 }], lines: 2 },
          { cells: [label('申请单位'), { text: facts.unit, share: 9 }] },
          { cells: [label('交办日期'), { text: paperDate(facts.handedOverOn), share: 9 }] },
          { cells: [label('此前退办'), { text: chain, share: 9 }] },
          { cells: [label('退办理由\n（职责依据）'), { text: facts.reason, share: 9 }], lines: 6 },
          { cells: [label('建议改由\n何单位承办'), { text: facts.proposedUnit, share: 9 }], lines: 2 },
          { cells: [label('单位负责人\n意见'), { text: `\n\n签名（盖章）：　　　　　　${BLANK_DAY}`, share: 9 }], lines: 3 },
          {
            cells: [
              label('交办机关\n意见'),
              {
                text: `${openChoices(['同意，重新交办', '不同意，继续办理'])}\n理由：\n\n签名（盖章）：　　　　　　${BLANK_DAY}`,
                share: 9,
              },
            ],
            lines: 4,
          },
        ],
      },
      {
        kind: 'note',
        text: `联系人：${facts.contact.name}　联系电话：${facts.contact.phone}\n交办机关审核前，申请单位不得自行转送其他单位。第三次退办的，召开协调会确定。`,
      },
    ],
  };
}
