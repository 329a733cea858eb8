import { expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { pageCount } from '#platform/domain/papers/page-layout.ts';
import { checkPaper } from '#platform/server/papers/check-paper.ts';
import { paperDocx } from '#platform/server/papers/paper-docx.ts';
import { paperHtml } from '#platform/server/papers/paper-html.ts';
import {
  decisionText,
  dutyLedger,
  dutyLetter,
  evaluationPaper,
  reportRequest,
  type LetterFacts,
} from '../../domain/papers/decision-papers.ts';
import { decisionPapersOf } from '../../domain/papers/papers-of.ts';

const day = localDate;
const FACTS: LetterFacts = {
  body: '甲县人民代表大会常务委员会',
  office: '甲县人民代表大会常务委员会',
  date: day('2026-07-04'),
  kindWord: '决定',
  title: '甲县人民代表大会常务委员会关于加强河道管护的决定',
  titleNote: '（2026年3月2日甲县第十八届人民代表大会常务委员会第三十次会议通过）',
  text: '为了加强河道管护，会议决定：\n一、落实管护经费。\n二、每年报告一次。',
  passedOn: day('2026-03-02'),
  voteSentence: '全体35名，赞成30票，反对2票，弃权1票',
  unitName: '县水利局',
  duties: [
    {
      unitName: '县水利局',
      text: '落实管护经费',
      dueOn: day('2026-06-30'),
      state: 'open',
      report: null,
      reportedOn: null,
      finding: null,
      evidence: [],
    },
    {
      unitName: '县财政局',
      text: '安排预算',
      dueOn: day('2026-06-30'),
      state: 'accepted',
      report: '已经安排',
      reportedOn: day('2026-06-20'),
      finding: '属实',
      evidence: ['预算表.pdf'],
    },
  ],
  evaluation: '执行单位按期报告。',
  evaluatedOn: day('2026-07-02'),
};
const papers = [
  ['text', decisionText(FACTS)],
  ['duty letter', dutyLetter(FACTS)],
  ['request to report', reportRequest(FACTS)],
  ['evaluation', evaluationPaper(FACTS)],
  [
    'ledger',
    dutyLedger({
      office: FACTS.office,
      date: FACTS.date,
      title: FACTS.title,
      rows: FACTS.duties.map((duty) => ({ ...duty, decision: FACTS.title })),
    }),
  ],
] as const;

test.each(papers)('the %s keeps the layout of GB/T 9704 in its DOCX and shows all its pages', async (_, paper) => {
  expect(checkPaper(await paperDocx(paper), paper.layout)).toEqual([]);
  expect(paperHtml(paper).match(/<section class="sheet">/g)?.length).toBe(pageCount(paper));
});

test('a letter tells a unit its own duties only, and a late one that it is late', () => {
  expect(JSON.stringify(dutyLetter(FACTS))).not.toContain('安排预算');
  expect(JSON.stringify(reportRequest(FACTS))).toContain('2026年6月30日（已超过期限）');
});

test('a unit has the letters to it, a reader the text, the house all', () => {
  const duties = [
    { organisationId: 'a', unitName: '县水利局', state: 'open' },
    { organisationId: 'b', unitName: '县财政局', state: 'accepted' },
  ];
  const kinds = (isHouse: boolean, ...unitIds: string[]) =>
    decisionPapersOf({ passedOn: '2026-03-02', evaluation: null, duties }, { isHouse, unitIds }).map(({ kind, unitId }) =>
      `${kind} ${unitId ?? ''}`.trim(),
    );
  expect(kinds(false)).toEqual(['decision-text']);
  expect(kinds(false, 'b')).toEqual(['decision-text', 'duty-letter b']);
  expect(kinds(true)).toEqual(['decision-text', 'duty-letter a', 'report-request a', 'duty-letter b', 'duty-ledger']);
});
