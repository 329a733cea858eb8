import { expect, it } from 'vitest';
import { byMonth, daysOfRhythm } from './plan-months.ts';

it('the fourth Thursday of every second month', () => {
  expect(daysOfRhythm({ year: 2026, from: 2, until: 12, every: 2, week: 4, weekday: 4 })).toEqual([
    '2026-02-26',
    '2026-04-23',
    '2026-06-25',
    '2026-08-27',
    '2026-10-22',
    '2026-12-24',
  ]);
});

it('the fifth week means the last one, and a rhythm without a step ends', () => {
  expect(daysOfRhythm({ year: 2026, from: 2, until: 3, every: 1, week: 5, weekday: 7 })).toEqual(['2026-02-22', '2026-03-29']);
  expect(daysOfRhythm({ year: 2026, from: 1, until: 12, every: 0, week: 1, weekday: 1 })).toEqual([]);
});

it('a month without a meeting stands in the plan too', () => {
  const months = byMonth([
    { startsAt: '2026-03-27T01:00:00Z' },
    { startsAt: '2026-03-05T16:30:00Z' },
    { startsAt: '2026-12-31T16:30:00Z' },
  ]);
  expect(months.map(({ rows }) => rows.length)).toEqual([1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(months[2]?.rows[0]?.startsAt).toBe('2026-03-05T16:30:00Z');
});
