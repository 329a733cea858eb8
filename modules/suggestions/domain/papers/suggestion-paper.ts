import type { Paper } from '#platform/domain/papers/paper.ts';
import { BLANK_DAY } from './suggestion-title.ts';

export type SuggestionPaperFacts = {
  /** 澜溪市第十七届人民代表大会第三次会议 */
  readonly occasion: string;
  /** The body whose form it is. */
  readonly office: string;
  /** As printed, or empty before it is numbered. */
  readonly number: string;
  readonly title: string;
  readonly category: string;
  readonly lead: { readonly name: string; readonly delegation: string; readonly card: string; readonly phone: string };
  readonly situation: string;
  readonly analysis: string;
  readonly proposal: string;
  readonly cosigners: readonly { readonly name: string; readonly delegation: string }[];
};

/** 建议纸: the suggestion with room for the hand-written names of those who put it forward. */
export function suggestionPaper(facts: SuggestionPaperFacts): Paper {
  const label = (text: string, share = 2) => ({ text, share, label: true });
  const { lead } = facts;
  return {
    layout: 'form',
    issuer: facts.office,
    title: `${facts.occasion}\n代表建议、批评和意见`,
    blocks: [
      {
        kind: 'form',
        rows: [
          { cells: [label('编号'), { text: facts.number, share: 4 }, label('类别'), { text: facts.category, share: 4 }] },
          { cells: [label('标题'), { text: facts.title, share: 10 }], lines: 2 },
          { cells: [label('领衔代表'), { text: lead.name, share: 4 }, label('代表团'), { text: lead.delegation, share: 4 }] },
          { cells: [label('代表证号'), { text: lead.card, share: 4 }, label('联系电话'), { text: lead.phone, share: 4 }] },
          { cells: [label('基本情况'), { text: facts.situation, share: 10 }], lines: 3 },
          { cells: [label('问题分析'), { text: facts.analysis, share: 10 }], lines: 3 },
          { cells: [label('具体建议'), { text: facts.proposal, share: 10 }], lines: 4 },
        ],
      },
      { kind: 'note', text: '一件建议只写一件事。附议代表应当阅读全文后本人签名。' },
      signatureTable(facts),
      { kind: 'note', text: `提出日期：${BLANK_DAY}` },
    ],
  };
}

function signatureTable({ lead, cosigners }: SuggestionPaperFacts): Paper['blocks'][number] {
  const names = [{ role: '领衔', ...lead }, ...cosigners.map((one) => ({ role: '附议', ...one }))];
  return {
    kind: 'table',
    columns: [
      { heading: '身份', share: 2, align: 'center' },
      { heading: '姓名', share: 3, align: 'center' },
      { heading: '代表团', share: 4 },
      { heading: '本人签名', share: 4 },
    ],
    rows: names.map(({ role, name, delegation }) => [role, name, delegation, '']),
  };
}
