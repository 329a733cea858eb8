import { addDays, addMonths, daysBetween, weekday, type LocalDate } from '../local-date.ts';
import type { Calendar } from './calendar.ts';
import { clockWords } from './clock-words.ts';
import type { CitedRule } from './rule-book.ts';
import { citeRule, type Locale } from './rule.ts';

export type Period = { readonly months: number } | { readonly days: number } | { readonly workdays: number };
export type DueInput = {
  readonly from: LocalDate;
  /** A key of `clockWords.events`, or words of one's own. */
  readonly fromEvent: string;
  readonly period: Period;
  /** Of the rule book: `book.cited(id, parameter)` says whose number it is. */
  readonly rule: CitedRule;
  /** CNT-10: whether a last day off moves on. */
  readonly roll: boolean;
  readonly calendar: Calendar;
  /** The limit nobody may pass: months from its own day of hand-over (SUG-06). */
  readonly outer?: { readonly from: LocalDate; readonly months: number; readonly rule: CitedRule };
};
export type ClockStep =
  | {
      readonly kind: 'start';
      readonly date: LocalDate;
      readonly from: LocalDate;
      readonly event: string;
      readonly n: number;
      readonly unit: 'months' | 'days' | 'workdays';
      readonly rule: CitedRule;
    }
  | { readonly kind: 'skipped' | 'made-up'; readonly dates: readonly LocalDate[] }
  | { readonly kind: 'outer'; readonly date: LocalDate; readonly from: LocalDate; readonly n: number; readonly rule: CitedRule }
  | { readonly kind: 'roll'; readonly date: LocalDate };
export type Due = {
  readonly due: LocalDate;
  /** Before moving off a day off, after the outer limit. */
  readonly unrolled: LocalDate;
  readonly rolled: boolean;
  readonly provisional: boolean;
  readonly steps: readonly ClockStep[];
  text(locale: Locale): string;
};

const unitOf = (period: Period) =>
  'months' in period
    ? ({ unit: 'months', n: period.months } as const)
    : 'days' in period
      ? ({ unit: 'days', n: period.days } as const)
      : ({ unit: 'workdays', n: period.workdays } as const);

function endOf(from: LocalDate, period: Period, calendar: Calendar): LocalDate {
  if ('months' in period) return addMonths(from, period.months);
  return 'days' in period ? addDays(from, period.days) : calendar.addWorkdays(from, period.workdays);
}

const daysAfter = (from: LocalDate, to: LocalDate): readonly LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) => addDays(from, index + 1));

function workdaySteps(from: LocalDate, end: LocalDate, calendar: Calendar): readonly ClockStep[] {
  const days = daysAfter(from, end);
  const steps = [
    { kind: 'skipped', dates: days.filter((date) => calendar.day(date).kind === 'holiday') },
    { kind: 'made-up', dates: days.filter((date) => calendar.day(date).kind === 'make-up') },
  ] as const;
  return steps.filter((step) => step.dates.length > 0);
}

const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

/** Days as a clerk writes them: those that follow each other as one span. */
function inRuns(dates: readonly LocalDate[], { comma, till }: (typeof clockWords)[Locale]): string {
  const runs: { from: LocalDate; until: LocalDate }[] = [];
  for (const date of dates) {
    const last = runs.at(-1);
    if (last && addDays(last.until, 1) === date) last.until = date;
    else runs.push({ from: date, until: date });
  }
  return runs.map(({ from, until }) => (from === until ? from : fill(till, { from, until }))).join(comma);
}

function stepText(step: ClockStep, locale: Locale): string {
  const words = clockWords[locale];
  if ('dates' in step) return fill(step.kind === 'skipped' ? words.skipped : words.madeUp, { days: inRuns(step.dates, words) });
  const day = { date: step.date, weekday: words.weekdays[weekday(step.date)] ?? '' };
  if (step.kind === 'roll') return fill(words.roll, day);
  const said = { ...day, from: step.from, n: step.n, article: step.rule.cite?.[locale] ?? citeRule(step.rule, locale) };
  return step.kind === 'outer'
    ? fill(words.outer, said)
    : fill(words.start, {
        ...said,
        event: words.events[step.event] ?? step.event,
        unit: (step.n === 1 ? words.one : words.units)[step.unit],
      });
}

/**
 * The last day of a period, and how it comes about. The start day is not counted (CNT-08, CNT-09);
 * the outer limit holds before a last day off moves on (代表法 51, 民法典 203).
 */
export function computeDue({ from, fromEvent, period, rule, roll, calendar, outer }: DueInput): Due {
  const counted = endOf(from, period, calendar);
  const limit = outer ? addMonths(outer.from, outer.months) : undefined;
  const clamped = limit !== undefined && counted > limit;
  const unrolled = clamped ? limit : counted;
  const due = roll ? calendar.nextWorkday(unrolled) : unrolled;
  const byWorkdays = 'workdays' in period;
  const looked = [...(byWorkdays ? daysAfter(from, counted) : []), ...(roll ? [unrolled, ...daysAfter(unrolled, due)] : [])];
  const provisional = looked.some((date) => calendar.isProvisional(date));
  const steps: readonly ClockStep[] = [
    { kind: 'start', date: counted, from, event: fromEvent, ...unitOf(period), rule },
    ...(byWorkdays ? workdaySteps(from, counted, calendar) : []),
    ...(clamped && outer ? [{ kind: 'outer', date: limit, from: outer.from, n: outer.months, rule: outer.rule } as const] : []),
    ...(due === unrolled ? [] : [{ kind: 'roll', date: due } as const]),
  ];
  return {
    due,
    unrolled,
    rolled: due !== unrolled,
    provisional,
    steps,
    text: (locale) => steps.map((step) => stepText(step, locale)).join('') + (provisional ? clockWords[locale].provisional : ''),
  };
}
