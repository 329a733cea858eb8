import type { LocalDate } from '#platform/domain/local-date.ts';
import { reminderStages, type ReminderDays, type ToldStage, type ReminderStage } from '#platform/domain/reminder-stages.ts';
import type { ClockRule } from './clocks.ts';

export type RemindedClock = { readonly owner: ClockRule['owner']; readonly fromOn: LocalDate; readonly dueOn: LocalDate };

/** Who is told: whoever must act, then upward. */
export type Audience = 'deputy' | 'unit-clerk' | 'unit-head' | 'government-office' | 'deputies-office';

/** One reminder of a clock; a stage is told once only. */
export type Reminder = ToldStage & { readonly to: readonly Audience[] };

const ACTING: Readonly<Record<RemindedClock['owner'], Audience>> = {
  'deputies-office': 'deputies-office',
  'government-office': 'government-office',
  unit: 'unit-clerk',
  deputy: 'deputy',
};
const UPWARD: Readonly<Record<RemindedClock['owner'], readonly Audience[]>> = {
  unit: ['unit-head'],
  'government-office': ['deputies-office'],
  'deputies-office': [],
  deputy: [],
};
// A deputy has nobody above him: his office is told, which asks him or closes the case as unrated.
const FURTHER: Readonly<Record<RemindedClock['owner'], readonly Audience[]>> = {
  unit: ['government-office', 'deputies-office'],
  'government-office': [],
  'deputies-office': [],
  deputy: ['deputies-office'],
};

/** What is told of a running clock on a day: before, on and after its last day to whoever must act, then upward. */
export function remindersOf({ owner, fromOn, dueOn }: RemindedClock, today: LocalDate, days: ReminderDays): Reminder[] {
  const acting = [ACTING[owner]];
  const told: Readonly<Record<ReminderStage, readonly Audience[]>> = {
    before: acting,
    on: acting,
    after: acting,
    upward: UPWARD[owner],
    'further-upward': FURTHER[owner],
  };
  return reminderStages({ fromOn, dueOn }, today, days)
    .map((stage) => ({ ...stage, to: told[stage.stage] }))
    .filter(({ to }) => to.length > 0);
}
