import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, localDate } from '#platform/domain/local-date.ts';
import { arabicDate } from './chinese-date.ts';
import { parseLooseDate } from './loose-date.ts';

test.each([
  '2026-01-25',
  '2026/1/25',
  '2026.1.25',
  '2026年1月25日',
  '２０２６－０１－２５',
  '２０２６年１月２５日',
  '20260125',
  ' 2026 年 1 月 25 日 ',
  '2026-01-25 00:00:00',
  '2026-01-25T00:00:00.000Z',
  46_047,
  '46047',
  46_047.5,
  20_260_125,
  new Date('2026-01-25T00:00:00Z'),
  new Date('2026-01-24T18:00:00Z'),
])('%s is 25 January 2026', (typed) => {
  expect(parseLooseDate(typed)).toEqual({ ok: true, date: '2026-01-25' });
});

test.each(['1968.05', '1968.5', '1968年5月', '196805', '1968-05', '1968/5', '１９６８．０５', 196_805, 1968.05])(
  '%s is May 1968',
  (typed) => {
    expect(parseLooseDate(typed)).toEqual({ ok: true, month: '1968-05' });
  },
);

test.each([
  ['2023-02-30', 'no-such-day'],
  ['2023年2月29日', 'no-such-day'],
  ['2023-01-00', 'no-such-day'],
  ['1980.13', 'month-13'],
  ['198013', 'month-13'],
  ['2023-13-01', 'month-13'],
  ['2023年0月', 'month-13'],
  ['', 'not-a-date'],
  ['去年', 'not-a-date'],
  ['25/1/2026', 'not-a-date'],
  [1988.1, 'not-a-date'],
  [5, 'not-a-date'],
  [Number.NaN, 'not-a-date'],
  [new Date('x'), 'not-a-date'],
] as const)('%s is refused as %s', (typed, why) => {
  expect(parseLooseDate(typed)).toEqual({ ok: false, why });
});

test('every day reads back from each way of writing it', () => {
  const epoch = localDate('1930-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), (days) => {
      const date = addDays(epoch, days);
      const serial = daysBetween(localDate('1899-12-30'), date);
      for (const typed of [date, date.replaceAll('-', ''), date.replaceAll('-', '.'), arabicDate(date), serial]) {
        expect(parseLooseDate(typed)).toEqual({ ok: true, date });
      }
    }),
  );
});
