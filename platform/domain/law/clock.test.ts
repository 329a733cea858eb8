import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, localDate } from '../local-date.ts';
import { makeCalendar } from './calendar.ts';
import { computeDue } from './clock.ts';
import { makeRuleBook } from './rule-book.ts';

const d = localDate;
const calendar = makeCalendar({ years: [], today: d('2026-11-21') });
const book = makeRuleBook({ level: 'K' });
const months = (from: string, n: number, roll = false) =>
  computeDue({ from: d(from), fromEvent: 'handed-over', period: { months: n }, rule: book.cited('SUG-05', 'period'), roll, calendar });

test('TV-63, TV-65: a month without the day ends on its last day (CNT-08)', () => {
  expect(['2026-11-28', '2026-11-29', '2026-11-30'].map((from) => months(from, 3).due)).toEqual(['2027-02-28', '2027-02-28', '2027-02-28']);
  expect(months('2026-08-31', 6).due).toBe('2027-02-28');
});
test('TV-67: a last day in Spring Festival stays, or moves to the first day after it (CNT-10)', () => {
  expect(months('2026-11-06', 3)).toMatchObject({ due: '2027-02-06', provisional: false, rolled: false });
  expect(months('2026-11-06', 3, true)).toMatchObject({ due: '2027-02-09', provisional: true, rolled: true });
  expect(months('2026-11-06', 3, true).text('zh')).toBe(
    '交办 2026-11-06 + 3 个月（代表法 51）= 2027-02-06，周六 → 顺延至 2027-02-09 周二（暂定，节假日安排未公布）',
  );
});
test('TV-67 with the notice imported: the day after the announced holiday, no longer provisional', () => {
  const days = ['2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'].map((date) => ({
    date: d(date),
    name: '春节',
    isOffDay: true,
  }));
  const announced = makeCalendar({ years: [{ year: 2027, days }], today: d('2026-11-21') });
  const due = computeDue({
    from: d('2026-11-06'),
    fromEvent: 'handed-over',
    period: { months: 3 },
    rule: book.cited('SUG-05', 'period'),
    roll: true,
    calendar: announced,
  });
  expect(due).toMatchObject({ due: '2027-02-12', provisional: false });
});
test('TV-71, TV-75, 77: days and months of other rules run by the same arithmetic (CNT-08, CNT-09)', () => {
  const after = (from: string, period: { days: number } | { months: number }) =>
    computeDue({ from: d(from), fromEvent: 'filed', period, rule: book.rule('CNT-09'), roll: false, calendar }).due;
  expect([after('2026-12-15', { days: 30 }), after('2026-01-31', { days: 30 })]).toEqual(['2027-01-14', '2026-03-02']);
  expect([after('2026-08-28', { months: 6 }), after('2027-01-21', { months: 2 })]).toEqual(['2027-02-28', '2027-03-21']);
});
test('TV-73: the days of the budget before and after a session', () => {
  const after = (from: string, days: number) => addDays(d(from), days);
  expect([
    after('2027-01-18', -30),
    after('2027-01-21', 20),
    after('2027-02-10', 15),
    after('2027-01-21', 30),
    after('2027-01-21', 60),
  ]).toEqual(['2026-12-19', '2027-02-10', '2027-02-25', '2027-02-20', '2027-03-22']);
});
test('TV-69: days before a meeting are the meeting day minus the days (CNT-11)', () => {
  expect([20, 10, 7].map((n) => addDays(d('2026-12-28'), -n))).toEqual(['2026-12-08', '2026-12-18', '2026-12-21']);
});
test('a deadline explains itself in Chinese and in English', () => {
  expect(months('2026-01-25', 3, true).text('zh')).toBe('交办 2026-01-25 + 3 个月（代表法 51）= 2026-04-25，周六 → 顺延至 2026-04-27 周一');
  expect(months('2026-01-25', 3, true).text('en')).toBe(
    'handed over 2026-01-25 + 3 months (Deputies Law 51) = 2026-04-25, Saturday → moved to 2026-04-27 Monday',
  );
  expect(months('2026-03-02', 1).text('en')).toContain('+ 1 month (');
});
test('an own value prints its basis and the limit of the law', () => {
  const own = makeRuleBook({
    level: 'K',
    ownLayer: { 'SUG-05': { period: 2 } },
    ownBases: { 'SUG-05': { period: '《澜溪市代表建议办理办法》第十二条' } },
  });
  const due = computeDue({
    from: d('2026-01-25'),
    fromEvent: 'handed-over',
    period: { months: 2 },
    rule: own.cited('SUG-05', 'period'),
    roll: false,
    calendar,
  });
  expect(due.text('zh')).toBe(
    '交办 2026-01-25 + 2 个月（本级规定：《澜溪市代表建议办理办法》第十二条；代表法 51，最长 3 个月）= 2026-03-25，周三',
  );
  expect(due.text('en')).toContain('(own rule: 《澜溪市代表建议办理办法》第十二条; Deputies Law 51, at most 3 months)');
});
test('a default of other places never looks like an article of the law', () => {
  const due = computeDue({
    from: d('2026-03-02'),
    fromEvent: 'dissatisfied',
    period: { months: 1 },
    rule: book.cited('SUG-20', 'period'),
    roll: false,
    calendar,
  });
  expect(due.text('zh')).toBe('评价不满意 2026-03-02 + 1 个月（默认值，本级可改）= 2026-04-02，周四');
});
test('nothing passes six months from hand-over (SUG-06), and the text says why', () => {
  const due = computeDue({
    from: d('2026-03-02'),
    fromEvent: 'dissatisfied',
    period: { months: 6 },
    rule: book.cited('SUG-20', 'period'),
    roll: false,
    calendar,
    outer: { from: d('2026-01-25'), months: 6, rule: book.cited('SUG-06', 'period') },
  });
  expect(due.due).toBe('2026-07-25');
  expect(due.text('zh')).toContain('最迟不超过 2026-07-25 周六（自 2026-01-25 起 6 个月，代表法 51）');
});
test('working days skip the holiday and count the make-up day (CNT-09, CNT-12)', () => {
  const due = computeDue({
    from: d('2026-09-30'),
    fromEvent: 'filed',
    period: { workdays: 3 },
    rule: book.cited('SUG-12', 'period'),
    roll: false,
    calendar,
  });
  expect(due.due).toBe('2026-10-10');
  expect(due.text('zh')).toContain('计入调休上班日 2026-10-10');
  // Days that follow each other are told as one span.
  expect(due.text('en')).toContain('holidays skipped: 2026-10-01 to 2026-10-07');
  expect(due.text('zh')).toContain('跳过节假日 2026-10-01 至 2026-10-07');
});
test('a due day is never before the unrolled one, and rolled onto a working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 6 }), (shift, n) => {
      const due = months(addDays(d('2025-06-01'), shift), n, true);
      expect(due.due >= due.unrolled && calendar.isWorkday(due.due)).toBe(true);
    }),
  );
});
