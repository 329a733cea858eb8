import { expect, test } from 'vitest';
import { drawUpContest } from '#modules/ballots/domain/draw-up-contest.ts';
import { ContestDraft } from '#modules/ballots/domain/contest.ts';
import { judgePaper } from '#modules/ballots/domain/paper.ts';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { markedPaper } from './play-hall.ts';

const option = (key: string) => ({ key, label: `项目${key}` });
const DRAFTS = [
  { kind: 'motion', title: '关于决算的决议', body: 'congress', options: [option('motion')], seats: 1 },
  { kind: 'assessment', title: '满意度测评', body: 'standing-committee', options: [option('a'), option('b')], seats: 1 },
  {
    kind: 'election',
    title: '选举副市长',
    body: 'congress',
    postGroup: 'vice',
    options: [option('a'), option('b'), option('c')],
    seats: 2,
  },
  {
    kind: 'choice',
    title: '票决民生实事项目',
    body: 'congress',
    options: Array.from({ length: 12 }, (_, at) => option(`p${at}`)),
    seats: 10,
  },
  { kind: 'appointment', title: '任命', body: 'standing-committee', options: [option('a'), option('b')], seats: 2 },
];

test.for(DRAFTS)('a made-up deputy marks a valid paper, or does not press: $kind', (draft) => {
  const { contest } = drawUpContest(makeRuleBook({ level: 'K' }), ContestDraft.parse(draft));
  const papers = Array.from({ length: 500 }, () => markedPaper(contest));
  const marked = papers.filter((paper) => paper !== null);
  expect(marked.length).toBeGreaterThan(400);
  expect(marked.length).toBeLessThan(500);
  expect(marked.map((paper) => judgePaper(contest, paper)).filter(({ isValid }) => !isValid)).toEqual([]);
});
