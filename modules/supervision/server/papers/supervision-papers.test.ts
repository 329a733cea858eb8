import { expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { layOutPaper, pageCount } from '#platform/domain/papers/page-layout.ts';
import { checkPaper } from '#platform/server/papers/check-paper.ts';
import { paperDocx } from '#platform/server/papers/paper-docx.ts';
import { paperHtml } from '#platform/server/papers/paper-html.ts';
import { SUPERVISION_PAPERS, supervisionPapersOf } from '../../domain/papers/papers-of.ts';
import { planPaperOf, type PlanFacts } from '../../domain/papers/plan-papers.ts';
import { supervisionPaper, type MatterFacts } from '../../domain/papers/supervision-papers.ts';

const day = localDate;
const FACTS: MatterFacts = {
  body: '甲县人民代表大会常务委员会',
  date: day('2027-01-04'),
  kind: 'report-deliberation',
  kindWord: '听取和审议专项工作报告',
  subject: '河道管护工作情况',
  units: ['县水利局'],
  ownerName: '农业农村工委',
  laws: ['《中华人民共和国水法》'],
  hearingOn: day('2026-12-28'),
  heldOn: day('2026-12-28'),
  handedOverOn: day('2027-01-04'),
  lead: { draft: 20, final: 10 },
  participants: [{ name: '某甲', roleWord: '组长' }],
  questions: [{ text: '管护经费何时到位？', unitName: '县水利局', askedBy: '某乙' }],
  opinionsText: '会议肯定了成绩，指出了不足。',
  handlingReport: '已经逐条研究。',
  report: '管护河道一百公里。',
  outcome: '管护经费列入预算。',
  points: [
    {
      number: 1,
      text: '落实管护经费',
      unitName: '县水利局',
      lawArticle: null,
      dueOn: day('2027-04-06'),
      measure: '限期整改',
      answer: '列入预算',
      deeds: ['拨付到位'],
      finding: '属实',
      state: '已办结',
    },
  ],
  assessments: [
    {
      onDay: day('2026-12-28'),
      members: 29,
      present: 28,
      satisfied: 17,
      basically: 10,
      dissatisfied: 1,
      void: 0,
      result: '满意',
      needed: 15,
      baseNumber: 29,
      reason: null,
    },
  ],
};
const PLAN: PlanFacts = {
  body: FACTS.body,
  date: day('2026-12-31'),
  year: 2026,
  title: '2026年度监督计划',
  adoptedOn: day('2026-01-20'),
  items: [
    {
      kindWord: '视察',
      subject: '河道',
      ownerName: '',
      quarter: null,
      stateWord: '已公开',
      heldOn: day('2026-05-01'),
      publishedOn: day('2026-06-01'),
    },
  ],
};

const papers = [
  ...SUPERVISION_PAPERS.map((kind) => [kind, supervisionPaper(kind, FACTS)] as const),
  ['plan', planPaperOf('plan', PLAN)] as const,
  ['public-list', planPaperOf('public-list', PLAN)] as const,
];

test.each(papers)('%s keeps the layout of GB/T 9704 in its DOCX and shows all its pages', async (_, paper) => {
  expect(checkPaper(await paperDocx(paper), paper.layout)).toEqual([]);
  expect(paperHtml(paper).match(/<section class="sheet">/g)?.length).toBe(pageCount(paper));
});

test('a notice of hearing tells the days of the law (TV-69)', () => {
  const text = JSON.stringify(supervisionPaper('hearing-notice', FACTS));
  expect(text).toContain('2026年12月8日');
  expect(text).toContain('2026年12月18日');
});

test('a matter without opinions, questions or a ballot has no paper that speaks of them', () => {
  expect(
    supervisionPapersOf({ kind: 'inspection-visit', hearingOn: null, publishedOn: null, points: 0, questions: [], assessments: [] }),
  ).toEqual(['inspection-plan']);
});

test('what somebody typed cannot become markup of a page', () => {
  expect(paperHtml(supervisionPaper('review-opinions', { ...FACTS, opinionsText: '<script>alert(1)</script>' }))).not.toContain('<script>');
});

test('signature and date never stand on a page of their own', () => {
  for (let lines = 1; lines <= 30; lines += 1) {
    const opinionsText = Array.from({ length: lines }, (_, index) => `第${index + 1}项意见。`).join('\n');
    const last = layOutPaper(supervisionPaper('review-opinions', { ...FACTS, opinionsText })).at(-1);
    const said = last?.items.flatMap((item) => (item.kind === 'line' && item.text.trim() !== '' ? [item.text] : [])) ?? [];
    expect(said.length, said.join('|')).toBeGreaterThan(2);
  }
});
