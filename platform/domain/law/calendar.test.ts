import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, localDate } from '../local-date.ts';
import { makeCalendar } from './calendar.ts';

const d = localDate;
const calendar = makeCalendar({ years: [], today: d('2026-11-21') });
const notice = [
  { date: d('2027-02-05'), name: '春节', isOffDay: true },
  { date: d('2027-02-06'), name: '春节', isOffDay: true },
  { date: d('2027-02-07'), name: '春节', isOffDay: true },
  { date: d('2027-02-08'), name: '春节', isOffDay: true },
  { date: d('2027-02-09'), name: '春节', isOffDay: true },
  { date: d('2027-02-10'), name: '春节', isOffDay: true },
  { date: d('2027-02-11'), name: '春节', isOffDay: true },
  { date: d('2027-02-14'), name: '春节', isOffDay: false },
];

test('2026 has the announced make-up weekends (domain D.11)', () => {
  const madeUp = Array.from({ length: 365 }, (_, index) => addDays(d('2026-01-01'), index)).filter(
    (date) => calendar.day(date).kind === 'make-up',
  );
  expect(madeUp).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
  expect(calendar.isProvisional(d('2026-12-31'))).toBe(false);
});
test('a year without a notice has its statutory days only and is provisional', () => {
  expect(calendar.isProvisional(d('2027-02-06'))).toBe(true);
  expect(['2027-02-05', '2027-02-08', '2027-02-09'].map((date) => calendar.isOffDay(d(date)))).toEqual([true, true, false]);
  expect(calendar.day(d('2045-05-01')).name).toBe('劳动节');
});
test('an imported year takes the place of the provisional one: its days off and its make-up days', () => {
  const imported = makeCalendar({ years: [{ year: 2027, days: notice }], today: d('2026-11-21') });
  expect(imported.isProvisional(d('2027-02-06'))).toBe(false);
  expect(imported.nextWorkday(d('2027-02-06'))).toBe('2027-02-12');
  expect(imported.day(d('2027-02-14'))).toEqual({ kind: 'make-up', name: '春节' });
  expect(imported.addWorkdays(d('2027-02-04'), 2)).toBe('2027-02-14');
  expect(imported.isOffDay(d('2027-05-01'))).toBe(true);
});
test('an imported year also takes the place of an announced one', () => {
  const imported = makeCalendar({
    years: [{ year: 2026, days: [{ date: d('2026-11-23'), name: '本市节日', isOffDay: true }] }],
    today: d('2026-11-21'),
  });
  expect([imported.isOffDay(d('2026-11-23')), imported.isWorkday(d('2026-02-17'))]).toEqual([true, true]);
});
test('the n-th working day is a working day with n working days after the start', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 60 }), (shift, n) => {
      const start = addDays(d('2025-06-01'), shift);
      const end = calendar.addWorkdays(start, n);
      let counted = 0;
      for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) if (calendar.isWorkday(day)) counted += 1;
      expect(calendar.isWorkday(end) && counted === n).toBe(true);
    }),
  );
});
test('what is no number of working days is refused', () => {
  expect(() => calendar.addWorkdays(d('2026-01-01'), -1)).toThrow(RangeError);
});
