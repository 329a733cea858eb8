import { daysBetween, type LocalDate } from './local-date.ts';

/** When somebody is told of a last day: before, on and after it, then upward, then further upward. */
export type ReminderStage = 'before' | 'on' | 'after' | 'upward' | 'further-upward';

/** Days before the last day (a third of a short period), and days late until it goes upward. Ours to set: the law knows no reminders. */
const BEFORE_DAYS = 7;
const UPWARD_DAYS = 3;
const FURTHER_DAYS = 7;

/** What is told of a running period on a day, with the days left or late; nothing while there is time. */
export function reminderStages(
  { fromOn, dueOn }: { readonly fromOn: LocalDate; readonly dueOn: LocalDate },
  today: LocalDate,
): readonly { readonly stage: ReminderStage; readonly days: number }[] {
  const left = daysBetween(today, dueOn);
  if (left > Math.min(BEFORE_DAYS, Math.floor(daysBetween(fromOn, dueOn) / 3))) return [];
  if (left > 0) return [{ stage: 'before', days: left }];
  if (left === 0) return [{ stage: 'on', days: 0 }];
  const days = -left;
  const late: readonly (readonly [ReminderStage, number])[] = [
    ['after', 0],
    ['upward', UPWARD_DAYS],
    ['further-upward', FURTHER_DAYS],
  ];
  return late.filter(([, from]) => days >= from).map(([stage]) => ({ stage, days }));
}
