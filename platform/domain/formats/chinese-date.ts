import { COUNTY_ZONE, dateOfInstant, weekday } from '#platform/domain/local-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';

const WEEKDAYS = '日一二三四五六';

type DateParts = { readonly year: number; readonly month: number; readonly day: number };

function parts(date: LocalDate): DateParts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** 2024年1月6日, without leading zeros (GB/T 9704). */
export function arabicDate(date: LocalDate): string {
  const { year, month, day } = parts(date);
  return `${year}年${month}月${day}日`;
}

/** 星期六; never with an Arabic digit (GB/T 15835). */
export function weekdayLong(date: LocalDate): string {
  return `星期${WEEKDAYS.charAt(weekday(date))}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: COUNTY_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 10:26, the form of tables, by the clock of the county. */
export function clockTimeOf(instant: Date): string {
  return clock.format(instant);
}

/** 上午10时26分, 下午3时: the form of prose, by the clock of the county. */
export function chineseTimeOf(instant: Date): string {
  const [hour = 0, minute = 0] = clockTimeOf(instant).split(':').map(Number);
  const shown = hour > 12 ? hour - 12 : hour;
  return `${hour < 12 ? '上午' : '下午'}${shown}时${minute === 0 ? '' : `${minute}分`}`;
}

/** 2024年1月6日上午10时26分. */
export function chineseDateTime(instant: Date): string {
  return `${arabicDate(dateOfInstant(instant))}${chineseTimeOf(instant)}`;
}
