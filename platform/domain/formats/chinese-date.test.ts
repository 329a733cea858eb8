import { expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { arabicDate, chineseDateTime, chineseTimeOf, clockTimeOf, weekdayLong } from './chinese-date.ts';

const day = localDate('2024-01-06');

test('the Arabic date has no leading zeros', () => {
  expect(arabicDate(day)).toBe('2024年1月6日');
});

test('the day of the week is written in Chinese', () => {
  expect(weekdayLong(localDate('2024-01-07'))).toBe('星期日');
});

test.each([
  ['2024-01-06T02:26:00Z', '上午10时26分', '10:26'],
  ['2024-01-06T07:00:00Z', '下午3时', '15:00'],
  ['2024-01-06T04:05:00Z', '下午12时5分', '12:05'],
  ['2024-01-05T16:00:00Z', '上午0时', '00:00'],
])('the instant %s is %s in the county', (instant, prose, clock) => {
  expect(chineseTimeOf(new Date(instant))).toBe(prose);
  expect(clockTimeOf(new Date(instant))).toBe(clock);
});

test('date and time together take the day of the county', () => {
  expect(chineseDateTime(new Date('2024-01-05T18:26:00Z'))).toBe('2024年1月6日上午2时26分');
});
