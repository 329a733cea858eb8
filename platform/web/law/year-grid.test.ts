import { expect, test } from 'vitest';
import { weeksOf } from './year-grid.tsx';

test('a month begins on its weekday, Monday first, and has all its days once', () => {
  const weeks = weeksOf(2027, 2);
  expect(weeks).toHaveLength(4);
  expect(weeks[0]?.[0]).toBe('2027-02-01');
  expect(weeksOf(2026, 11)[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(
    weeksOf(2028, 2)
      .flat()
      .filter((day) => day !== null),
  ).toHaveLength(29);
});
test('every week has seven places', () => {
  for (let month = 1; month <= 12; month += 1) for (const week of weeksOf(2026, month)) expect(week).toHaveLength(7);
});
