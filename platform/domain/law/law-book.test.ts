import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from '../local-date.ts';
import { makeCalendar } from './calendar.ts';
import { clockStatus, computeDue, remindersFor } from './clock.ts';
import { atLeastFraction, atLeastTwoThirds, halfOrMore, moreThanHalf } from './counting.ts';
import { diff, findRule, makeRuleBook } from './rule-book.ts';
import { checkSigners, signersNeeded } from './thresholds.ts';

const d = localDate;
const calendar = makeCalendar({ years: [], today: d('2026-11-21') });
const months = (from: string, n: number, roll = false) =>
  computeDue({ from: d(from), fromEvent: 'handed-over', period: { months: n }, rule: findRule('SUG-05'), roll, calendar });

test('a share is the smallest whole count that reaches it, and half is exact (CNT-01..05)', () => {
  fc.assert(fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 50 }), (n, den) => {
    const needed = atLeastFraction(n, 1, den);
    expect(needed * den >= n && (needed - 1) * den < n).toBe(true);
    expect(moreThanHalf(n) * 2 > n && (moreThanHalf(n) - 1) * 2 <= n).toBe(true);
  }));
});
test('quorum and majority of TV-01, 03, 05, 07, 53, 55, 57', () => {
  expect([418, 327].map(atLeastTwoThirds)).toEqual([279, 218]);
  expect([418, 420, 327, 29, 31, 57].map(moreThanHalf)).toEqual([210, 211, 164, 15, 16, 29]);
  expect([halfOrMore(4), moreThanHalf(4), atLeastFraction(29, 1, 5)]).toEqual([2, 3, 6]);
});
test('signers of TV-09, 11, 13, 21', () => {
  expect([signersNeeded('removal', 'T', 72), signersNeeded('removal', 'K', 418), signersNeeded('nomination', 'C', 327)]).toEqual([15, 42, 20]);
  const people = Array.from({ length: 9 }, (_, index) => `p${index}`);
  const checked = checkSigners({ act: 'motion', level: 'K', bodySize: 418, signers: [...people, 'p0'], eligible: new Set(people) });
  expect(checked).toMatchObject({ distinct: 9, enough: false, rule: 'MOT-02', refused: [{ rule: 'MOT-27' }] });
  expect(() => signersNeeded('committee-motion', 'T', 72)).toThrow('law.not_at_level');
});
test('a month without the day ends on its last day (TV-63, 65)', () => {
  expect(['2026-11-28', '2026-11-29', '2026-11-30'].map((from) => months(from, 3).due)).toEqual(['2027-02-28', '2027-02-28', '2027-02-28']);
  expect(months('2026-08-31', 6).due).toBe('2027-02-28');
});
test('a last day in an unannounced Spring Festival moves provisionally (TV-67)', () => {
  expect(months('2026-11-06', 3)).toMatchObject({ due: '2027-02-06', provisional: false });
  expect(months('2026-11-06', 3, true)).toMatchObject({ due: '2027-02-09', provisional: true, rolled: true });
});
test('a deadline explains itself', () => {
  expect(months('2026-01-25', 3, true).text('zh')).toBe('交办 2026-01-25 + 3 个月（代表法 51）= 2026-04-25，周六 → 顺延至 2026-04-27 周一');
});
test('nothing passes six months from hand-over (SUG-06)', () => {
  const due = computeDue({ from: d('2026-03-02'), fromEvent: 'dissatisfied', period: { months: 6 }, rule: findRule('SUG-20'), roll: false, calendar, outer: { from: d('2026-01-25'), months: 6, rule: findRule('SUG-06') } });
  expect(due.due).toBe('2026-07-25');
});
test('working days skip the holiday and count the make-up day', () => {
  const due = computeDue({ from: d('2026-09-30'), fromEvent: 'filed', period: { workdays: 3 }, rule: findRule('SUG-12'), roll: false, calendar });
  expect(due.due).toBe('2026-10-10');
  expect(due.text('zh')).toContain('计入调休上班日 2026-10-10');
});
test('an own value is stricter than the law, never looser, and the outer limit is locked', () => {
  const book = makeRuleBook({ level: 'K', ownLayer: { 'SUG-05': { period: 2 } } });
  expect(book.value('SUG-05', 'period')).toBe(2);
  expect(diff(makeRuleBook({ level: 'K' }), book)).toEqual([{ rule: 'SUG-05', parameter: 'period', before: 3, after: 2 }]);
  expect(() => makeRuleBook({ level: 'K', ownLayer: { 'SUG-05': { period: 4 } } })).toThrow('law.value_too_large');
  expect(() => makeRuleBook({ level: 'K', ownLayer: { 'SUG-06': { period: 7 } } })).toThrow('law.locked_value');
});
test('reminders run before, on, after, then upward; status counts days', () => {
  expect(remindersFor(d('2026-04-27'), { before: [7, 1], after: [1], upward: 16 }).map(({ kind }) => kind)).toEqual(['before', 'before', 'on', 'after', 'upward']);
  expect(clockStatus({ due: d('2026-04-27') }, d('2026-04-29'))).toEqual({ status: 'overdue', days: 2 });
});
