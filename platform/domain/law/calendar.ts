import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, isLocalDate, weekday, type LocalDate } from '../local-date.ts';
import { fixedFestivals, movableFestivals, movableNames } from './rules/provisional-festivals.ts';

/** A year as the office imports it from the State Council's notice. */
export type YearTable = {
  readonly year: number;
  readonly days: readonly { readonly date: LocalDate; readonly name: string; readonly isOffDay: boolean }[];
};
export type CalendarDay = { readonly kind: 'workday' | 'weekend' | 'holiday' | 'make-up'; readonly name: string };
export type Calendar = {
  readonly today: LocalDate;
  day(date: LocalDate): CalendarDay;
  isOffDay(date: LocalDate): boolean;
  isWorkday(date: LocalDate): boolean;
  /** The n-th working day after `start`; `start` itself is not counted (CNT-09). */
  addWorkdays(start: LocalDate, n: number): LocalDate;
  /** `date` itself when it is a working day, else the next one (CNT-10). */
  nextWorkday(date: LocalDate): LocalDate;
  /** 暂定: the notice of that year is not known here. */
  isProvisional(date: LocalDate): boolean;
};

type Table = ReadonlyMap<string, CalendarDay>;
const nameOf = (entry: string): string => entry.split(',')[1] ?? entry;

const announcedDays: Table = new Map<string, CalendarDay>([
  ...Object.entries(announced.holidays).map(([date, entry]) => [date, { kind: 'holiday', name: nameOf(entry) }] as const),
  ...Object.entries(announced.workdays).map(([date, entry]) => [date, { kind: 'make-up', name: nameOf(entry) }] as const),
]);
const announcedYears = new Set(Object.keys(announced.holidays).map((date) => date.slice(0, 4)));

/**
 * Statutory days only: what the shifts of a notice add they take elsewhere, so we do not guess them.
 * Spring Festival runs from the eve to the third day of the first month.
 */
function provisionalDays(year: string): Table {
  const days = new Map<string, CalendarDay>(fixedFestivals.map(([day, name]) => [`${year}-${day}`, { kind: 'holiday', name }]));
  const movable = movableFestivals[year];
  if (!movable) return days;
  for (const key of ['brightness', 'dragonBoat', 'midAutumn'] as const)
    days.set(movable[key], { kind: 'holiday', name: movableNames[key] });
  for (const shift of [-1, 0, 1, 2])
    if (isLocalDate(movable.spring)) days.set(addDays(movable.spring, shift), { kind: 'holiday', name: movableNames.spring });
  return days;
}

function tableOf(year: string, imported: readonly YearTable[]): Table {
  const table = imported.find((each) => String(each.year) === year);
  if (table) return new Map(table.days.map(({ date, name, isOffDay }) => [date, { kind: isOffDay ? 'holiday' : 'make-up', name }]));
  return announcedYears.has(year) ? announcedDays : provisionalDays(year);
}

/** Working days by an imported year, else by the announced data, else provisionally. Weekends are off unless made up. */
export function makeCalendar({ years, today }: { readonly years: readonly YearTable[]; readonly today: LocalDate }): Calendar {
  const tables = new Map<string, Table>();
  const day = (date: LocalDate): CalendarDay => {
    const year = date.slice(0, 4);
    const table = tables.get(year) ?? tableOf(year, years);
    tables.set(year, table);
    return table.get(date) ?? { kind: weekday(date) % 6 === 0 ? 'weekend' : 'workday', name: '' };
  };
  const isWorkday = (date: LocalDate) => ['workday', 'make-up'].includes(day(date).kind);
  const nextWorkday = (date: LocalDate): LocalDate => {
    let found = date;
    while (!isWorkday(found)) found = addDays(found, 1);
    return found;
  };
  const addWorkdays = (start: LocalDate, n: number): LocalDate => {
    if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`);
    let found = start;
    for (let left = n; left > 0; left -= 1) found = nextWorkday(addDays(found, 1));
    return found;
  };
  const isProvisional = (date: LocalDate) =>
    !announcedYears.has(date.slice(0, 4)) && !years.some((each) => String(each.year) === date.slice(0, 4));
  return { today, day, isWorkday, isOffDay: (date) => !isWorkday(date), nextWorkday, addWorkdays, isProvisional };
}
