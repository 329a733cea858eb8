import { addDays, localDate, weekday, type LocalDate } from '#platform/domain/local-date.ts';

export type DemoMeetingKind = 'standing-committee' | 'chairs-council' | 'party-group';
export type DemoMeetingDay = {
  readonly kind: DemoMeetingKind;
  readonly day: LocalDate;
  /** Its place among the meetings of its kind, from 0. */ readonly index: number;
};

/** How often each met: 2023 as the county reported it, this year until the story ends. */
export const MEETINGS_OF_YEAR: Readonly<Record<number, Readonly<Record<DemoMeetingKind, number>>>> = {
  2023: { 'standing-committee': 8, 'chairs-council': 15, 'party-group': 19 },
  2024: { 'standing-committee': 8, 'chairs-council': 12, 'party-group': 12 },
  2025: { 'standing-committee': 8, 'chairs-council': 12, 'party-group': 12 },
  2026: { 'standing-committee': 7, 'chairs-council': 10, 'party-group': 10 },
};
/** Where each count stood when the program came: the first meeting of 2023 follows. */
export const COUNTED_BEFORE: Readonly<Record<DemoMeetingKind, number>> = {
  'standing-committee': 7,
  'chairs-council': 13,
  'party-group': 18,
};

const workday = (day: LocalDate): LocalDate => (weekday(day) === 6 ? addDays(day, 2) : weekday(day) === 0 ? addDays(day, 1) : day);

/** Days of one kind in one year, spread evenly from the middle of January to its end or to the end of the story. */
export function meetingDays(kind: DemoMeetingKind, year: number, until: LocalDate): DemoMeetingDay[] {
  const count = MEETINGS_OF_YEAR[year]?.[kind] ?? 0;
  const [first, span] = [
    { 'standing-committee': 46, 'chairs-council': 19, 'party-group': 9 }[kind],
    year === Number(until.slice(0, 4)) ? 300 : 340,
  ];
  return Array.from({ length: count }, (_, index) => ({
    kind,
    index,
    day: workday(addDays(localDate(`${year}-01-01`), first + Math.round(((span - first) / count) * index))),
  })).filter(({ day }) => day < until);
}
