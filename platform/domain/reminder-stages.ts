import type { RuleBook } from './law/rule-book.ts';
import { daysBetween, type LocalDate } from './local-date.ts';

/** When somebody is told of a last day: before, on and after it, then upward, then further upward. */
export type ReminderStage = 'before' | 'on' | 'after' | 'upward' | 'further-upward';

/** Days before and after a last day on which is told, and days late from which it goes upward (REM-01). */
export type ReminderDays = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly upward: number;
  readonly furtherUpward: number;
};

const listOf = (book: RuleBook, parameter: string): readonly number[] => {
  const value = book.value('REM-01', parameter);
  return Array.isArray(value) ? value.map(Number) : [];
};

/** The days as the congress has set them: the law knows no reminders. */
export const reminderDays = (book: RuleBook): ReminderDays => ({
  before: listOf(book, 'before'),
  after: listOf(book, 'after'),
  upward: Number(book.value('REM-01', 'upward')),
  furtherUpward: Number(book.value('REM-01', 'further-upward')),
});

/** How far ahead of a last day anything is told. */
export const daysAhead = ({ before }: ReminderDays): number => Math.max(0, ...before);

/** `mark` tells stages of one name apart: each is told once. */
export type ToldStage = { readonly stage: ReminderStage; readonly days: number; readonly mark: string };

/** What is told of a running period on a day, with the days left or late; nothing while there is time. */
export function reminderStages(
  { fromOn, dueOn }: { readonly fromOn: LocalDate; readonly dueOn: LocalDate },
  today: LocalDate,
  told: ReminderDays,
): readonly ToldStage[] {
  const left = daysBetween(today, dueOn);
  if (left === 0) return [{ stage: 'on', days: 0, mark: 'on' }];
  if (left > 0) return stageBefore(told.before, { left, period: daysBetween(fromOn, dueOn) });
  const days = -left;
  const after = Math.max(...told.after.filter((day) => day <= days));
  return [
    ...(Number.isFinite(after) ? [{ stage: 'after', days, mark: `after-${after}` } as const] : []),
    ...(days >= told.upward ? [{ stage: 'upward', days, mark: 'upward' } as const] : []),
    ...(days >= told.furtherUpward ? [{ stage: 'further-upward', days, mark: 'further-upward' } as const] : []),
  ];
}

/** Of a short period only the last third is told: nobody is reminded on the day it begins. */
function stageBefore(
  before: readonly number[],
  { left, period }: { readonly left: number; readonly period: number },
): readonly ToldStage[] {
  const third = Math.floor(period / 3);
  const reached = Math.min(...before.map((day) => Math.min(day, third)).filter((day) => left <= day));
  return Number.isFinite(reached) ? [{ stage: 'before', days: left, mark: `before-${reached}` }] : [];
}
