import { dayOf } from '#platform/web/formats.ts';
import { addDays, weekday, type LocalDate, isLocalDate } from '#platform/domain/local-date.ts';

/** Rows of a year by month, 1 to 12; a month without any is there too, because the gap is what a planner looks for. */
export function byMonth<Row extends { readonly startsAt: string }>(
  rows: readonly Row[],
): readonly { readonly month: number; readonly rows: readonly Row[] }[] {
  return Array.from({ length: 12 }, (_, at) => ({
    month: at + 1,
    rows: rows
      .filter(({ startsAt }) => Number(dayOf(startsAt)?.slice(5, 7)) === at + 1)
      .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
  }));
}

export type Rhythm = {
  readonly year: number;
  readonly from: number;
  readonly until: number;
  readonly every: number;
  /** 1 is the first week; 5 the last. */ readonly week: number;
  /** 1 Monday … 7 Sunday. */ readonly weekday: number;
};

/** The days of a rhythm such as "the fourth Thursday of every second month". */
export function daysOfRhythm({ year, from, until, every, week, weekday: wanted }: Rhythm): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let month = from; month <= until && every > 0; month += every) {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    if (!isLocalDate(first)) continue;
    const ahead = ((wanted % 7) - weekday(first) + 7) % 7;
    const candidates = [0, 1, 2, 3, 4]
      .map((weeks) => addDays(first, ahead + weeks * 7))
      .filter((day) => day.slice(0, 7) === first.slice(0, 7));
    const day = candidates[Math.min(week, candidates.length) - 1];
    if (day !== undefined) days.push(day);
  }
  return days;
}
