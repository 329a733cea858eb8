import type { Due } from '#platform/domain/law/clock.ts';
import type { Transition } from '#platform/domain/lifecycle.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { clockRules } from '../domain/clocks.ts';
import { dueByLaw, periodOf, type ComputedClock } from '../domain/due-by-law.ts';
import type { ClockKind } from '../domain/lifecycles.ts';
import type { Relation } from '../domain/relations.ts';
import type { Acting, ClockFacts } from './acting.ts';
import { changeRows, insertRow } from './store.ts';
import { promiseClockTexts } from '../texts/promise-clock.ts';

type Line = Transition<string, string, Relation, ClockKind>;

// These belong to one unit's task; the others to the suggestion as a whole.
const OF_TASK: readonly ClockKind[] = ['return', 'first-contact', 'co-opinion', 'reassign', 'opinion-redo'];

/** When a clock of this kind ends, and by which arithmetic. */
export function dueOfClock({ book, calendar, found }: Acting, kind: ComputedClock, { fromOn }: { readonly fromOn: LocalDate }): Due {
  return dueByLaw({ book, calendar, kind, fromOn, handedOverOn: found.suggestion.handed_over_on, round: found.suggestion.round });
}

/** Starts and stops what the lifecycle table says for this step. */
export async function moveClocks(on: Acting, line: Line, facts: ClockFacts): Promise<void> {
  if (facts.keep) return;
  for (const kind of line.stops ?? []) await stopClocks(on, kind, facts);
  for (const kind of line.starts ?? []) await startClock(on, kind, facts);
}

async function stopClocks(on: Acting, kind: ClockKind, facts: ClockFacts): Promise<void> {
  const where = {
    suggestion_id: on.found.suggestion.id,
    kind,
    state: 'running',
    ...(OF_TASK.includes(kind) && facts.taskId ? { task_id: facts.taskId } : {}),
    ...(kind === 'promise' && facts.promiseId ? { promise_id: facts.promiseId } : {}),
  };
  await changeRows(on.command.tx, 'suggestions_clocks', where, { state: 'stopped', stopped_on: on.command.today });
}

// A clock that only one kind of unit has.
const ONLY_LEAD: readonly ClockKind[] = ['first-contact'];
const ONLY_CO: readonly ClockKind[] = ['co-opinion', 'opinion-redo'];

async function startClock(on: Acting, kind: ClockKind, facts: ClockFacts): Promise<void> {
  if (kind === 'promise') {
    if (facts.promiseId && facts.dueOn && on.promise)
      await startPromiseClock(on, {
        promiseId: facts.promiseId,
        dueOn: facts.dueOn,
        organisationId: on.promise.organisation_id,
        movedFrom: on.promise.due_on,
      });
    return;
  }
  if (on.task && ((ONLY_LEAD.includes(kind) && on.task.role === 'co') || (ONLY_CO.includes(kind) && on.task.role !== 'co'))) return;
  const due = dueOfClock(on, kind, { fromOn: facts.fromOn ?? on.command.today });
  await writeClock(on, {
    kind,
    owner: clockRules[kind].owner,
    fromOn: facts.fromOn ?? on.command.today,
    dueOn: due.due,
    provisional: due.provisional,
    explanation: { text: due.text('zh'), en: due.text('en'), rules: [clockRules[kind].rule], period: periodOf(on.book, kind) },
    taskId: OF_TASK.includes(kind) ? (facts.taskId ?? null) : null,
    promiseId: null,
    organisationId: on.task?.organisation_id ?? on.found.suggestion.lead_unit_id,
  });
}

type Clock = {
  kind: ClockKind;
  owner: string;
  fromOn: string;
  dueOn: string;
  provisional: boolean;
  explanation: Readonly<Record<string, unknown>>;
  taskId: string | null;
  promiseId: string | null;
  organisationId: string | null;
};

const writeClock = (on: Acting, clock: Clock): Promise<void> =>
  insertRow(on.command.tx, 'suggestions_clocks', {
    congress_id: on.found.suggestion.congress_id,
    id: newId(on.command.now),
    suggestion_id: on.found.suggestion.id,
    task_id: clock.taskId,
    promise_id: clock.promiseId,
    kind: clock.kind,
    owner: clock.owner,
    organisation_id: clock.organisationId,
    from_on: clock.fromOn,
    due_on: clock.dueOn,
    is_provisional: clock.provisional,
    explanation: JSON.stringify(clock.explanation),
    state: 'running',
  });

/** A promise has the day that was promised; no arithmetic, and no rolling. */
export async function startPromiseClock(
  on: Acting,
  promise: { readonly promiseId: string; readonly dueOn: string; readonly organisationId: string; readonly movedFrom?: string },
): Promise<void> {
  await writeClock(on, {
    kind: 'promise',
    owner: 'unit',
    fromOn: on.command.today,
    dueOn: promise.dueOn,
    provisional: false,
    explanation: { ...promiseWords(on, promise), rules: ['SUG-28'] },
    taskId: null,
    promiseId: promise.promiseId,
    organisationId: promise.organisationId,
  });
}

function promiseWords(on: Acting, { dueOn, movedFrom }: { readonly dueOn: string; readonly movedFrom?: string }) {
  const words = movedFrom === undefined ? promiseClockTexts.made : promiseClockTexts.moved;
  const filled = (text: string): string =>
    text
      .replace('{on}', on.command.today)
      .replace('{from}', movedFrom ?? '')
      .replace('{to}', dueOn);
  return { text: filled(words.zh), en: filled(words.en) };
}

/** A granted extension ends the running clock and starts one to the day that was granted. */
export async function extendClock(on: Acting, kind: ComputedClock, until: string): Promise<void> {
  const outer = dueOfClock(on, 'outer', { fromOn: localDate(on.found.suggestion.handed_over_on ?? on.command.today) });
  await stopClocks(on, 'reply', {});
  await writeClock(on, {
    kind: kind === 'outer' ? 'reply' : kind,
    owner: 'unit',
    fromOn: on.command.today,
    dueOn: until,
    provisional: false,
    explanation: { text: outer.text('zh'), en: outer.text('en'), extendedTo: until, rules: ['SUG-06', 'SUG-07'] },
    taskId: null,
    promiseId: null,
    organisationId: on.found.suggestion.lead_unit_id,
  });
}
