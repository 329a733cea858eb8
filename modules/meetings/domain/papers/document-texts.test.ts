import { expect, it } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { documentBody, itemSentence, type ItemFact, type TextFacts } from './document-texts.ts';

const item = (verb: string, title: string, given: Partial<ItemFact> = {}): ItemFact => ({
  number: '一、',
  depth: 0,
  verb,
  title,
  state: 'done',
  result: null,
  movedBy: null,
  movedReason: null,
  votes: [],
  ...given,
});
const facts = (given: Partial<TextFacts>): TextFacts => ({
  meeting: '第五次会议',
  place: '澜溪市',
  kind: 'congress-session',
  day: localDate('2026-01-12'),
  endsOn: localDate('2026-01-15'),
  items: [],
  item: null,
  otherVotes: [],
  ...given,
});

it('minutes do not say twice what the title of an item says', () => {
  const sentences = (
    [
      ['appoint', '人事任免事项'],
      ['elect', '补选市人大常委会委员'],
      ['vote', '票决年度民生实事项目'],
      ['decide', '关于加强河道保护的决定'],
      ['hear-and-review', '政府工作报告'],
    ] as const
  ).map(([verb, title]) => itemSentence(item(verb, title)));
  expect(sentences).toEqual([
    '审议了人事任免事项。',
    '依法补选市人大常委会委员。',
    '进行了票决年度民生实事项目。',
    '审议了关于加强河道保护的决定。',
    '听取和审议了政府工作报告。',
  ]);
});

it('a vote that belongs to no item is in the minutes, in the bulletin, and in a notice that is about no item', () => {
  const told = facts({
    items: [item('hear-and-review', '政府工作报告', { result: '会议批准这个报告' })],
    otherVotes: ['补选委员：丁一（300票）当选'],
  });
  expect(documentBody('bulletin', told)).toBe('会议听取和审议了政府工作报告。会议批准这个报告。\n补选委员：丁一（300票）当选。');
  expect(documentBody('minutes', told)).toContain('丁一（300票）当选。');
  expect(documentBody('public-notice', told)).toBe('补选委员：丁一（300票）当选。');
});
