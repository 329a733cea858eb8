import type { LocalDate } from '#platform/domain/local-date.ts';
import { addDays, localDate, weekday } from '#platform/domain/local-date.ts';
import type { DemoAct, DemoActor, DemoState, DemoStep, StepData } from './demo-suggestion.ts';

/** Public holidays of the four years as first and last day; make-up days are not used. */
const HOLIDAYS: readonly (readonly [string, string])[] = [
  ['2023-01-21', '2023-01-27'],
  ['2023-04-05', '2023-04-05'],
  ['2023-04-29', '2023-05-03'],
  ['2023-06-22', '2023-06-24'],
  ['2023-09-29', '2023-10-06'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];

export const isWorkingDay = (date: LocalDate): boolean =>
  weekday(date) % 6 !== 0 && !HOLIDAYS.some(([first, last]) => date >= first && date <= last);

/** The day itself or the next working day. */
export function workingDayFrom(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** Writes steps one after another; the day only moves forward. */
export interface StepWriter {
  readonly steps: readonly DemoStep[];
  /** The present day of the story. */
  today(): LocalDate;
  /** Lets calendar days pass and stops at a working day. */
  pass(days: number): void;
  /** Jumps to a later day; an earlier one is ignored. */
  reach(date: string): void;
  add<Act extends DemoAct>(act: Act, by: DemoActor, data: StepData[Act]): void;
}

export function stepWriter(start: string): StepWriter {
  const steps: DemoStep[] = [];
  let day = workingDayFrom(localDate(start));
  return {
    steps,
    today: () => day,
    pass: (days) => {
      day = workingDayFrom(addDays(day, days));
    },
    reach: (date) => {
      if (date > day) day = workingDayFrom(localDate(date));
    },
    add: (act, by, data) => {
      // The compiler cannot see that act and data belong together once both are generic.
      steps.push({ on: day, act, by, data } as DemoStep);
    },
  };
}

const STATE_AFTER: Partial<Record<DemoAct, DemoState>> = {
  'save-draft': 'draft',
  'invite-co-signers': 'co-signing',
  file: 'filed',
  'review-accept': 'under-review',
  'convert-motion': 'under-review',
  'return-for-revision': 'returned-to-deputy',
  'forward-as-letter': 'forwarded',
  refuse: 'refused',
  number: 'numbered',
  'propose-units': 'awaiting-hand-over',
  'hand-over': 'handed-over',
  'sign-for': 'handling',
  'request-return': 'return-under-review',
  'agree-return': 'awaiting-hand-over',
  'refuse-return': 'handling',
  reassign: 'handed-over',
  'request-extension': 'extension-under-review',
  'grant-extension': 'handling',
  'refuse-extension': 'handling',
  'draft-reply': 'reply-in-preparation',
  'sign-reply': 'reply-ready',
  'send-back-reply': 'reply-in-preparation',
  'send-reply': 'replied',
  'order-second-round': 'second-round',
  'convene-co-ordination': 'co-ordination',
  'record-co-ordination': 'handling',
  withdraw: 'withdrawn',
  archive: 'archived',
};

/** The state after a step of rating: satisfied closes, with or without an open promise. */
function ratedState(step: DemoStep, promised: boolean, before: DemoState): DemoState {
  if (step.act !== 'rate-reply') return before;
  if (step.data.rating === 'dissatisfied') return 'replied';
  return promised ? 'closed-with-promise' : 'closed';
}

/** Follows the steps to the present state. */
export function stateAfter(steps: readonly DemoStep[]): DemoState {
  let state: DemoState = 'draft';
  let promised = false;
  for (const step of steps) {
    if (step.act === 'add-promise') promised = true;
    state = STATE_AFTER[step.act] ?? ratedState(step, promised, state);
    if (step.act === 'record-co-ordination' && steps.some(({ act, on }) => act === 'rate-reply' && on < step.on)) state = 'closed';
    if ((step.act === 'confirm-promise' || step.act === 'explain-promise') && state === 'closed-with-promise') state = 'closed';
  }
  return state;
}
