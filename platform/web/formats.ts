import { type LocalDate, dateOfInstant, daysBetween, isLocalDate, weekday } from '#platform/domain/local-date.ts';
import { fill } from './fill.ts';
import { kitTexts } from './kit-texts.ts';
import { type Locale, currentLocale } from './locale.ts';

const DAYS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day in the county of a date or an instant; undefined where the text is neither. */
export function dayOf(text: string): LocalDate | undefined {
  if (isLocalDate(text)) return text;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : dateOfInstant(time);
}

/** 1月25日 / 25 Jan. */
export function shortDate(text: string, locale: Locale = currentLocale()): string {
  const day = dayOf(text);
  if (!day) return text;
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return locale === 'zh-CN' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? ''}`;
}

/** 2026年1月25日 / 25 Jan 2026. */
export function longDate(text: string, locale: Locale = currentLocale()): string {
  const day = dayOf(text);
  if (!day) return text;
  const year = Number(day.slice(0, 4));
  return locale === 'zh-CN' ? `${year}年${shortDate(day, locale)}` : `${shortDate(day, locale)} ${year}`;
}

/** The short date within this year, the long one outside it. */
export function plainDate(text: string, today: LocalDate, locale: Locale = currentLocale()): string {
  return dayOf(text)?.slice(0, 4) === today.slice(0, 4) ? shortDate(text, locale) : longDate(text, locale);
}

export function weekdayName(text: string, locale: Locale = currentLocale()): string {
  const day = dayOf(text);
  return day ? (DAYS[locale][weekday(day)] ?? '') : '';
}

/** 10:26, by the clock of the county. */
export function clockTime(instant: string): string {
  const time = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return Number.isNaN(time.getTime()) ? instant : time.toISOString().slice(11, 16);
}

/** Today in the county, whatever zone the machine is set to. */
export function today(now: Date = new Date()): LocalDate {
  return dateOfInstant(now);
}

/** 还有 16 天 / 今天到期 / 逾期 3 天. */
export function untilDue(due: LocalDate, on: LocalDate): string {
  const texts = kitTexts();
  const days = daysBetween(on, due);
  if (days === 0) return texts.dueToday;
  if (days === 1) return texts.dueInOne;
  if (days === -1) return texts.dueLateOne;
  return days > 0 ? fill(texts.dueIn, { n: days }) : fill(texts.dueLate, { n: -days });
}

/** A share with its denominator, never bare: 93.8%（76 / 81）. An empty denominator has no share. */
export function shareOf(part: number, whole: number): string {
  if (whole === 0) return `— (${part} / 0)`;
  return `${(Math.round((part / whole) * 1000) / 10).toFixed(1)}% (${part} / ${whole})`;
}
