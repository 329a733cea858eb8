import { expect, test } from 'vitest';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { ContestDraft } from '../../domain/contest.ts';
import { drawUpContest } from '../../domain/draw-up-contest.ts';
import { cellOf, faultOf, lineSum, noFigures, tallyFrom } from './count-figures.ts';

const { contest } = drawUpContest(
  makeRuleBook({ level: 'K' }),
  ContestDraft.parse({ kind: 'election', title: '选举', body: 'congress', postGroup: 'chief', options: [{ key: 'a', label: '甲' }] }),
);
const figures = {
  ...noFigures,
  issued: '400',
  received: '398',
  void: '1',
  marks: { [cellOf('a', 'for')]: '390', [cellOf('a', 'against')]: '5' },
};

test('a line shows its sum against the valid papers while it is typed', () => {
  expect(lineSum(contest, figures, 'a')).toEqual({ sum: 395, isOff: true });
  expect(lineSum(contest, { ...figures, marks: { ...figures.marks, [cellOf('a', 'abstain')]: '2' } }, 'a')).toEqual({
    sum: 397,
    isOff: false,
  });
});
test('a count with a figure missing or no number is none yet; empty boxes of marks are nought', () => {
  expect(tallyFrom(contest, { ...figures, received: '' })).toBeUndefined();
  expect(tallyFrom(contest, { ...figures, marks: { [cellOf('a', 'for')]: '3x' } })).toBeUndefined();
  expect(tallyFrom(contest, { ...figures, writeIns: [{ name: '乙', votes: '' }] })).toBeUndefined();
  expect(
    tallyFrom(contest, {
      ...figures,
      writeIns: [
        { name: '乙 丙', votes: '2' },
        { name: '', votes: '' },
      ],
    }),
  ).toEqual({ issued: 400, received: 398, void: 1, marks: { a: { for: 390, against: 5, abstain: 0 } }, writeIns: { 乙丙: 2 } });
});
test('a complete count that cannot be right is told by the domain', () => {
  const tally = tallyFrom(contest, figures);
  expect(tally && faultOf(contest, tally)).toMatchObject({ code: 'ballots.count_does_not_add', params: { sum: 395, valid: 397 } });
});
