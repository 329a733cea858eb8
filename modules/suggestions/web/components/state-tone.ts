import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { owesAnswer } from '../../domain/lifecycle.ts';
import type { Tone } from '#platform/web/kit/status-tag.tsx';

const WAIT = [
  'filed',
  'reviewing',
  'proposed',
  'accepted',
  'handed-over',
  'assigned',
  'answered',
  'co-signing',
  'presidium',
  'withdrawal-asked',
  'return-review',
  'extension-review',
  'checking',
  'signing',
  'government-check',
  'ready',
  'reported',
];
const OK = ['closed', 'archived', 'replied', 'opinion-sent', 'kept', 'finished', 'concluded', 'confirmed', 'on-agenda'];
const LATE = ['dissatisfied'];
const STILL = [
  'draft',
  'withdrawn',
  'refused',
  'forwarded',
  'converted',
  'lapsed',
  'returned',
  'ended',
  'merged',
  'declined',
  'explained',
  'not-on-agenda',
];

/** Shape and colour of a state of a suggestion, task, promise or key case. */
export function stateTone(state: string): Tone {
  if (OK.includes(state)) return 'ok';
  if (LATE.includes(state)) return 'late';
  if (STILL.includes(state)) return 'still';
  return WAIT.includes(state) ? 'wait' : 'go';
}

/** Whether the reply is owed and its day has passed. */
export function isLate(row: { readonly state: string; readonly dueOn: string | null }, today: LocalDate): boolean {
  return row.dueOn !== null && isLocalDate(row.dueOn) && row.dueOn < today && owesAnswer(row);
}
