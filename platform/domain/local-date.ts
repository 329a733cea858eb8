/** A calendar day of the county, `YYYY-MM-DD`, without a time or a zone. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** The zone every county of the product lives in. */
export const COUNTY_ZONE = 'Asia/Shanghai';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

const toUtc = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
const fromUtc = (date: Date): LocalDate => date.toISOString().slice(0, 10) as LocalDate;

/** True for a day that exists: 2026-02-30 does not. */
export function isLocalDate(text: string): text is LocalDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @throws RangeError when the day does not exist */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`no such day: ${text}`);
  return text;
}

/** The calendar day in the county at an instant. */
export function dateOfInstant(instant: Date): LocalDate {
  return fromUtc(new Date(instant.getTime() + 8 * 3_600_000));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromUtc(new Date(toUtc(date).getTime() + days * DAY_MS));
}

/**
 * Same day number `months` later, or the last day of that month where there is none
 * (rule CNT-08, Civil Code 201–202 by analogy).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return fromUtc(new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, lastDay))));
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return Math.round((toUtc(end).getTime() - toUtc(start).getTime()) / DAY_MS);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: LocalDate): number {
  return toUtc(date).getUTCDay();
}
