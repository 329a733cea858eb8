import { expect, test } from 'vitest';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { ContestDraft } from '../../domain/contest.ts';
import { drawUpContest } from '../../domain/draw-up-contest.ts';
import { judgePaper } from '../../domain/paper.ts';
import { noMarks, paperOf, stateOf, withMark } from './paper-marks.ts';

const county = makeRuleBook({ level: 'K' });
const people = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `p${at + 1}`, label: `候选人${at + 1}` }));
const drawn = (fields: object) =>
  drawUpContest(county, ContestDraft.parse({ title: '表决', body: 'congress', kind: 'motion', options: people(1), ...fields })).contest;
const motion = drawn({});
const election = drawn({ kind: 'election', postGroup: 'vice', seats: 2, options: people(3) });
const projects = drawn({ kind: 'choice', seats: 2, options: people(4) });

test('a mark is put, changed, and taken away when it is pressed again', () => {
  const once = withMark(noMarks, 'p1', 'for');
  expect(withMark(once, 'p1', 'against').marks).toEqual({ p1: 'against' });
  expect(withMark(once, 'p1', 'for').marks).toEqual({});
});
test('a motion needs its mark, an election may leave boxes empty', () => {
  expect(stateOf(motion, noMarks).fault).toBe('nothing-marked');
  expect(stateOf(election, noMarks)).toMatchObject({ fault: null, empty: ['p1', 'p2', 'p3'] });
});
test('more than there are places cannot be handed in, written names counted', () => {
  const two = withMark(withMark(noMarks, 'p1', 'for'), 'p2', 'for');
  expect(stateOf(election, two).fault).toBeNull();
  expect(stateOf(election, { ...withMark(two, 'p3', 'against'), writeIns: ['李四'] })).toMatchObject({ chosen: 3, fault: 'too-many' });
  expect(stateOf(projects, withMark(two, 'p3', 'for')).fault).toBe('too-many');
});
test('a written name needs an opposed candidate and is no printed one (CON-01)', () => {
  expect(stateOf(election, { ...noMarks, writeIns: ['李四'] }).fault).toBe('name-needs-against');
  expect(stateOf(election, { ...withMark(noMarks, 'p1', 'against'), writeIns: ['候选人2'] }).fault).toBe('name-is-printed');
});
test('what can be handed in is a valid paper with nothing but marks and names', () => {
  const draft = { ...withMark(noMarks, 'p1', 'against'), writeIns: ['', '李 四', '李四'] };
  expect(stateOf(election, draft).fault).toBeNull();
  expect(paperOf(draft)).toEqual({ marks: { p1: 'against' }, writeIns: ['李四'] });
  expect(judgePaper(election, paperOf(draft))).toMatchObject({ isValid: true, idleWriteIns: 0 });
});
