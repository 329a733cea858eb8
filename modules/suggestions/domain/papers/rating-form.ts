import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';
import { BLANK_DAY, openChoices, suggestionName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type RatingFormFacts = {
  readonly office: string;
  readonly suggestion: SuggestionRef;
  readonly deputy: string;
  readonly units: readonly string[];
  readonly repliedOn: LocalDate;
  readonly returnBy: LocalDate;
  readonly contact: { readonly phone: string; readonly address: string };
};

const CHOICES = ['满意', '基本满意', '不满意'];

/** 征询意见表（回执）: the answer and the result are rated apart, and nothing is ticked beforehand. */
export function ratingForm(facts: RatingFormFacts): Paper {
  const label = (text: string) => ({ text, share: 3, label: true });
  return {
    layout: 'form',
    issuer: facts.office,
    title: '代表建议办理情况征询意见表',
    blocks: [
      {
        kind: 'form',
        rows: [
          { cells: [label('建议编号'), { text: suggestionName(facts.suggestion), share: 9 }] },
          { cells: [label('建议标题'), { text: facts.suggestion.title, share: 9 }], lines: 2 },
          {
            cells: [label('代表姓名'), { text: facts.deputy, share: 2 }, label('答复日期'), { text: paperDate(facts.repliedOn), share: 4 }],
          },
          { cells: [label('承办单位'), { text: facts.units.join('、'), share: 9 }] },
          { cells: [label('答复前联系'), { text: openChoices(['走访', '座谈', '调研', '电话', '未联系']), share: 9 }] },
          { cells: [label('对答复的评价'), { text: openChoices(CHOICES), share: 9 }], lines: 2 },
          { cells: [label('对办理结果\n的评价'), { text: openChoices([...CHOICES, '暂不评价']), share: 9 }], lines: 2 },
          { cells: [label('尚未解决的\n问题'), { text: '', share: 9 }], lines: 4 },
          { cells: [label('意见和建议'), { text: '', share: 9 }], lines: 4 },
          { cells: [label('代表签名'), { text: `　　　　　　　　　　　${BLANK_DAY}`, share: 9 }], lines: 2 },
        ],
      },
      {
        kind: 'note',
        text: `请在${paperDate(facts.returnBy)}前填写并寄回，也可以在线填写。逾期未交的记为“未评”，不作满意统计。\n承办单位只看到汇总结果；评价为不满意的，由${facts.office}按规定重新交办。\n寄送地址：${facts.contact.address}　联系电话：${facts.contact.phone}`,
      },
    ],
  };
}
