import { computeDue, type Due, type Period } from '#platform/domain/law/clock.ts';
import type { Calendar } from '#platform/domain/law/calendar.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { clockRules } from './clocks.ts';

export type ComputedClock = keyof typeof clockRules;

export type DueQuestion = {
  readonly book: RuleBook;
  readonly calendar: Calendar;
  readonly kind: ComputedClock;
  readonly fromOn: LocalDate;
  /** Day of hand-over and round of the suggestion, for the limit nobody may pass (SUG-06). */
  readonly handedOverOn: string | null;
  readonly round: number;
  /** The period of a clock that began under an older value; else the book's. */
  readonly period?: Period;
};

/** The period of a clock as the book has it now. */
export function periodOf(book: RuleBook, kind: ComputedClock): Period {
  const { rule, parameter, unit } = clockRules[kind];
  const n = Number(book.value(rule, parameter));
  return unit === 'months' ? { months: n } : unit === 'days' ? { days: n } : { workdays: n };
}

/** Which switch of CNT-10 a clock obeys: the law's periods and our own have one each. */
export const rollSwitchOf = (book: RuleBook, kind: ComputedClock): 'roll-statutory' | 'roll-internal' =>
  book.rule(clockRules[kind].rule).layer === 'national' ? 'roll-statutory' : 'roll-internal';

/** When a clock of a suggestion ends, and by which arithmetic. */
export function dueByLaw({ book, calendar, kind, fromOn, handedOverOn, round, period = periodOf(book, kind) }: DueQuestion): Due {
  const { rule, parameter, unit, from } = clockRules[kind];
  const outer =
    kind !== 'outer' && unit === 'months' && handedOverOn && round === 1
      ? { outer: { from: localDate(handedOverOn), months: Number(book.value('SUG-06', 'period')), rule: book.cited('SUG-06', 'period') } }
      : {};
  return computeDue({
    from: fromOn,
    fromEvent: from,
    period,
    rule: book.cited(rule, parameter),
    roll: book.value('CNT-10', rollSwitchOf(book, kind)) === true,
    calendar,
    ...outer,
  });
}
