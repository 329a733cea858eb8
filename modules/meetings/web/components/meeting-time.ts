import { clockTime, plainDate, shortDate, today, weekdayName, dayOf } from '#platform/web/formats.ts';
import { fill } from '#platform/web/fill.ts';
import type { Locale } from '#platform/web/locale.ts';

type Times = { readonly startsAt: string; readonly endsAt: string | null };

/** 3月27日 周五 09:00—11:30; over several days both are written out. */
export function meetingTime({ startsAt, endsAt }: Times, texts: { readonly at: string; readonly till: string }, locale: Locale): string {
  const on = (instant: string): string =>
    fill(texts.at, { date: plainDate(instant, today(), locale), day: weekdayName(instant, locale), time: clockTime(instant) });
  if (endsAt === null) return on(startsAt);
  return fill(texts.till, {
    start: on(startsAt),
    end: dayOf(startsAt) === dayOf(endsAt) ? clockTime(endsAt) : `${shortDate(endsAt, locale)} ${clockTime(endsAt)}`,
  });
}

/** The instant of a county's day and clock time. */
export const instantOf = (day: string, time: string): string => `${day}T${/^\d:/.test(time) ? `0${time}` : time}:00+08:00`;

/** 10月8日 14:05 with the year where it is another. */
export const dateAndTime = (instant: string, locale: Locale): string => `${plainDate(instant, today(), locale)} ${clockTime(instant)}`;

export { clockTime };
