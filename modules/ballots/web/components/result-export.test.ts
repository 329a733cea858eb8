import { expect, test } from 'vitest';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { ContestDraft } from '../../domain/contest.ts';
import { decide } from '../../domain/decide.ts';
import { drawUpContest } from '../../domain/draw-up-contest.ts';
import { resultCsv, resultPopolo } from './result-export.ts';

const drawn = (visibility: 'named' | 'unnamed') => drawUpContest(makeRuleBook({ level: 'K' }), ContestDraft.parse({ kind: 'motion', title: '=决议"一"', body: 'standing-committee', visibility, options: [{ key: 'motion', label: '决议（草案）' }] })).contest;
const view = (visibility: 'named' | 'unnamed') => {
  const contest = drawn(visibility);
  const result = decide({ contest, roll: { all: 3, present: 3 }, tally: { issued: 3, received: 2, void: 0, marks: { motion: { for: 2, against: 0, abstain: 0 } }, writeIns: {} } });
  return { id: 'c1', title: contest.title, kind: contest.kind, state: 'decided', contest, openedAt: '2027-01-18T02:00:00Z', closedAt: '2027-01-18T02:01:00Z', decidedAt: null, result, frozen: null } as const;
};
const seats = [{ name: '甲', seat: '1-1', isPresent: true, hasCast: true, paper: { marks: { motion: 'for' as const }, writeIns: [] } }, { name: '乙', seat: null, isPresent: true, hasCast: false, paper: null }, { name: '丙', seat: null, isPresent: false, hasCast: false, paper: null }];

test('a sheet has one line an option, and no cell that a spreadsheet would reckon with', () => {
  const [head, row] = resultCsv(view('unnamed')).split('\r\n');
  expect(head).toContain('"option"');
  expect(row).toBe(`"'=决议""一""","决议（草案）",0,2,0,0,0,0,0,"passed",3,3,3,2,2,0,1,2`);
});
test('votes of people are given where they voted by name, and nowhere else', () => {
  expect(JSON.stringify(resultPopolo(view('unnamed'), seats))).not.toContain('甲');
  expect(resultPopolo(view('named'), seats)).toMatchObject({
    vote_events: [{ result: 'passed', counts: [{ option: 'yes', value: 2 }, { option: 'no', value: 0 }, { option: 'abstain', value: 0 }, { option: 'not voting', value: 1 }], votes: [{ option: 'yes' }, { option: 'not voting' }, { option: 'absent' }] }],
  });
});
