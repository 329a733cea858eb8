import { daysBetween, type LocalDate } from '#platform/domain/local-date.ts';
import type { ClockRule } from './clocks.ts';

export type RemindedClock = { readonly owner: ClockRule['owner']; readonly fromOn: LocalDate; readonly dueOn: LocalDate };

/** Who is told: whoever must act, then upward. */
export type Audience = 'deputy' | 'unit-clerk' | 'unit-head' | 'government-office' | 'deputies-office';

/** One reminder of a clock; a stage is told once only. */
export type Reminder = { readonly stage: 'before' | 'on' | 'after' | 'upward' | 'further-upward'; readonly to: readonly Audience[]; readonly days: number };

/** Days before the last day (a third of a short period), and days late until it goes upward. Ours to set: the law knows no reminders. */
const BEFORE_DAYS = 7;
const UPWARD_DAYS = 3;
const FURTHER_DAYS = 7;

const ACTING: Readonly<Record<RemindedClock['owner'], Audience>> = { 'deputies-office': 'deputies-office', 'government-office': 'government-office', unit: 'unit-clerk', deputy: 'deputy' };
const UPWARD: Readonly<Record<RemindedClock['owner'], readonly Audience[]>> = { unit: ['unit-head'], 'government-office': ['deputies-office'], 'deputies-office': [], deputy: [] };
// A deputy has nobody above him: his office is told, which asks him or closes the case as unrated.
const FURTHER: Readonly<Record<RemindedClock['owner'], readonly Audience[]>> = { unit: ['government-office', 'deputies-office'], 'government-office': [], 'deputies-office': [], deputy: ['deputies-office'] };

/** What is told of a running clock on a day: before, on and after its last day to whoever must act, then upward. */
export function remindersOf({ owner, fromOn, dueOn }: RemindedClock, today: LocalDate): Reminder[] {
  const left = daysBetween(today, dueOn);
  const to = [ACTING[owner]];
  if (left > Math.min(BEFORE_DAYS, Math.floor(daysBetween(fromOn, dueOn) / 3))) return [];
  if (left > 0) return [{ stage: 'before', to, days: left }];
  if (left === 0) return [{ stage: 'on', to, days: 0 }];
  const late = -left;
  const all: Reminder[] = [
    { stage: 'after', to, days: late },
    ...(late >= UPWARD_DAYS ? [{ stage: 'upward' as const, to: UPWARD[owner], days: late }] : []),
    ...(late >= FURTHER_DAYS ? [{ stage: 'further-upward' as const, to: FURTHER[owner], days: late }] : []),
  ];
  return all.filter((reminder) => reminder.to.length > 0);
}
