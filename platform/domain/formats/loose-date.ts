import { addDays, dateOfInstant, isLocalDate, localDate } from '#platform/domain/local-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { bareCode } from './full-width.ts';

export type LooseDateFault = 'no-such-day' | 'month-13' | 'not-a-date';

/** `month` is `YYYY-MM`, for months of birth. `month-13`: the month is not 1 to 12. */
export type LooseDate =
  | { readonly ok: true; readonly date: LocalDate }
  | { readonly ok: true; readonly month: string }
  | { readonly ok: false; readonly why: LooseDateFault };

const SERIAL_EPOCH = localDate('1899-12-30');
/** Excel serials of the years 1927 to 2119; 196805 and 20260125 as numbers are no serials. */
const SERIAL = { least: 10_000, most: 80_000 };

const DAY = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:T?\d{1,2}:\d{2}.*)?$/u;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/u;
const MONTH = /^(\d{4})(?:年|[-/.])(\d{1,2})月?$/u;
const COMPACT_MONTH = /^((?:19|20)\d{2})(\d{2})$/u;
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/u;

const wrong = (why: LooseDateFault): LooseDate => ({ ok: false, why });
const monthExists = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

function readDay([, year = '', month = '', day = '']: RegExpExecArray): LooseDate {
  if (!monthExists(month)) return wrong('month-13');
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? { ok: true, date } : wrong('no-such-day');
}

function readMonth([, year = '', month = '']: RegExpExecArray): LooseDate {
  return monthExists(month) ? { ok: true, month: `${year}-${month.padStart(2, '0')}` } : wrong('month-13');
}

function readSerial(serial: number): LooseDate {
  if (serial < SERIAL.least || serial >= SERIAL.most) return wrong('not-a-date');
  return { ok: true, date: addDays(SERIAL_EPOCH, Math.floor(serial)) };
}

/**
 * A `Date` of a spreadsheet cell is midnight UTC of the day meant; any other `Date` is an instant and
 * gives the day in the county.
 */
function readInstant(instant: Date): LooseDate {
  if (Number.isNaN(instant.getTime())) return wrong('not-a-date');
  const isMidnight = instant.getTime() % 86_400_000 === 0;
  const text = isMidnight ? instant.toISOString().slice(0, 10) : dateOfInstant(instant);
  return isLocalDate(text) ? { ok: true, date: text } : wrong('not-a-date');
}

/**
 * A date as offices type it: 2026-01-25, 2026/1/25, 2026.1.25, 2026年1月25日, 20260125, full-width
 * digits, an Excel serial number, a `Date`; month only: 1968.05, 1968年5月, 196805. A number like
 * 1988.1 has lost its last digit (January or October) and is not guessed.
 */
export function parseLooseDate(typed: string | number | Date): LooseDate {
  if (typed instanceof Date) return readInstant(typed);
  if (typeof typed === 'number' && /^\d{4}\.1$/u.test(String(typed))) return wrong('not-a-date');
  const text = bareCode(String(typed)).replaceAll('。', '.');
  const day = DAY.exec(text) ?? COMPACT_DAY.exec(text);
  if (day) return readDay(day);
  const month = MONTH.exec(text) ?? COMPACT_MONTH.exec(text);
  if (month) return readMonth(month);
  return SERIAL_TEXT.test(text) ? readSerial(Number(text)) : wrong('not-a-date');
}
