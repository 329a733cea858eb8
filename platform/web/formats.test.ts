import { expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { clockTime, longDate, plainDate, shareOf, shortDate, untilDue, weekdayName } from './formats.ts';

test('dates stand as people write them', () => {
  expect(shortDate('2026-01-05', 'zh-CN')).toBe('1月5日');
  expect(longDate('2026-01-25', 'zh-CN')).toBe('2026年1月25日');
  expect(longDate('2026-01-25', 'en')).toBe('25 Jan 2026');
  expect(weekdayName('2026-04-16', 'zh-CN')).toBe('周四');
});

test('an instant late in the evening UTC is the next day in the county', () => {
  expect(shortDate('2026-01-24T16:30:00Z', 'zh-CN')).toBe('1月25日');
  expect(clockTime('2026-01-24T16:30:00Z')).toBe('00:30');
});

test('another year is always written out', () => {
  expect(plainDate('2025-12-31', localDate('2026-01-01'), 'zh-CN')).toBe('2025年12月31日');
  expect(plainDate('2026-12-31', localDate('2026-01-01'), 'zh-CN')).toBe('12月31日');
});

test('a deadline says how far it is, and the day itself is not late', () => {
  const due = localDate('2026-05-02');
  expect(untilDue(due, localDate('2026-04-16'))).toBe('还有 16 天');
  expect(untilDue(due, due)).toBe('今天到期');
  expect(untilDue(due, localDate('2026-05-03'))).toBe('逾期 1 天');
});

test('a share never stands without its denominator, and of nothing there is no share', () => {
  expect(shareOf(76, 81)).toBe('93.8% (76 / 81)');
  expect(shareOf(0, 0)).toBe('— (0 / 0)');
});
