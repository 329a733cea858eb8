import { expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import {
  arabicDate,
  chineseDateTime,
  chineseNumeralDate,
  chineseTimeOf,
  clockTimeOf,
  dueDistance,
  monthAndDay,
  weekdayLong,
  weekdayShort,
} from './chinese-date.ts';

const day = localDate('2024-01-06');

test('the numeral date has 〇 U+3007 and no other zero', () => {
  expect(chineseNumeralDate(day)).toBe('二\u3007二四年一月六日');
  expect(chineseNumeralDate(localDate('2020-12-31'))).toBe('二〇二〇年十二月三十一日');
  expect(chineseNumeralDate(localDate('2026-10-20'))).toBe('二〇二六年十月二十日');
});

test('the Arabic date has no leading zeros', () => {
  expect(arabicDate(day)).toBe('2024年1月6日');
  expect(monthAndDay(day)).toBe('1月6日');
});

test('the day of the week is written in Chinese', () => {
  expect(weekdayShort(day)).toBe('周六');
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

test('the distance to a due date carries no words', () => {
  expect(dueDistance(localDate('2024-01-22'), day)).toEqual({ state: 'ahead', days: 16 });
  expect(dueDistance(localDate('2023-12-25'), day)).toEqual({ state: 'late', days: 12 });
  expect(dueDistance(day, day)).toEqual({ state: 'today', days: 0 });
});
