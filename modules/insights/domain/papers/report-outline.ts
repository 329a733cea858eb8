import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock } from '#platform/domain/papers/paper.ts';

/** The four roles a people's congress answers for. */
export const ROLES = ['political', 'power', 'working', 'representative'] as const;
export type Role = (typeof ROLES)[number];
export type Section = { readonly part: Role; readonly heading: string; readonly text: string };

/** What a report begins as: one section a role, its figures already in it. The office writes the rest. */
export const reportOutline = (): readonly Section[] => [
  { part: 'political', heading: '坚持党的领导，把牢政治机关方向', text: '坚持重大事项请示报告制度，召开党组会议{party-group-meetings}。' },
  {
    part: 'power',
    heading: '依法行使职权，履行权力机关职责',
    text: '一年来，召开常委会会议{standing-committee-meetings}，主任会议{chairs-council-meetings}，听取和审议专项工作报告{reports-heard}，作出决议决定{resolutions-and-decisions}。\n开展执法检查{law-inspections}，专题询问{special-inquiries}，视察{inspection-visits}，对{departments-appraised}部门开展工作评议。\n依法任免国家机关工作人员{appointments}。',
  },
  {
    part: 'working',
    heading: '强化自身建设，提升工作机关效能',
    text: '备案审查规范性文件{documents-reviewed}，完成调研报告{research-reports~}，在各级媒体发表报道{media-items~}。',
  },
  {
    part: 'representative',
    heading: '支持代表履职，密切代表机关同群众的联系',
    text: '收到代表建议{suggestions-received}，议案转作建议{motions-turned}，确定重点处理建议{key-suggestions}；已答复{answered}，按期答复率{answered-in-time-share%}，在已评价的建议中满意率{rated-satisfied-share%}。\n收到微建议{micro-suggestions}，办结{micro-suggestions-closed}。',
  },
];

export type ReportFacts = {
  readonly body: string;
  readonly title: string;
  readonly adoptedOn: LocalDate | null;
  readonly sections: readonly { readonly heading: string; readonly printed: string }[];
  readonly figures: readonly { readonly label: string; readonly exact: string; readonly note: string }[];
};

/** 常委会工作报告, with the figures it rests on as an annex. */
export function reportPaper({ body, title, adoptedOn, sections, figures }: ReportFacts): Paper {
  const text = sections.flatMap(({ heading, printed }): PaperBlock[] => [
    { kind: 'heading', level: 1, text: heading },
    ...printed
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): PaperBlock => ({ kind: 'paragraph', text: line })),
  ]);
  const annex: PaperBlock[] =
    figures.length === 0
      ? []
      : [
          { kind: 'annex', label: '附件', title: '报告所用数据' },
          {
            kind: 'table',
            columns: [
              { heading: '序号', share: 3, align: 'center' },
              { heading: '数据', share: 12 },
              { heading: '准确数', share: 6, align: 'right' },
              { heading: '说明', share: 12 },
            ],
            rows: figures.map(({ label, exact, note }, index) => [String(index + 1), label, exact, note]),
          },
        ];
  return {
    layout: 'official',
    issuer: body,
    title,
    ...(adoptedOn === null ? { subtitle: '（草稿）' } : {}),
    blocks: [...text, ...annex],
    ...(adoptedOn === null ? {} : { signature: { bodies: [body], date: adoptedOn, seal: false } }),
  };
}
