import type { Period } from '#platform/domain/law/clock.ts';
import { localDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { LawChange, TouchedMatter } from '#platform/server/law/law-reach.ts';
import { clockRules } from '../../domain/clocks.ts';
import { dueByLaw, rollSwitchOf, type ComputedClock } from '../../domain/due-by-law.ts';

/** A running clock with what its arithmetic needs. */
export type RunningClock = {
  readonly clockId: string;
  readonly suggestionId: string;
  readonly title: string;
  readonly kind: ComputedClock;
  readonly fromOn: string;
  readonly dueOn: string;
  readonly handedOverOn: string | null;
  readonly round: number;
  readonly state: string;
  readonly isProvisional: boolean;
  readonly period: Period | null;
};
/** The same with the day it would have. */
export type MovedClock = { readonly clock: RunningClock; readonly due: ReturnType<typeof dueByLaw> };

// An extended clock and a promise have a day that somebody granted or promised; no rule moves it.
const RUNNING = `
  select c.id as "clockId", s.id as "suggestionId", concat_ws(' ', s.number_text, case when not s.is_confidential then s.title end) as title, c.kind, c.from_on as "fromOn", c.due_on as "dueOn",
    s.handed_over_on as "handedOverOn", s.round, s.state, c.is_provisional as "isProvisional", c.explanation->'period' as period
  from suggestions_clocks c join suggestions_suggestions s on s.id = c.suggestion_id
  where c.state = 'running' and c.kind = any($1) and not c.explanation ? 'extendedTo'
  order by c.due_on, c.id`;

const CALLED = Object.keys(clockRules);

function isConcerned(clock: RunningClock, { changes, isCalendar, book }: LawChange): boolean {
  if (isCalendar) return clock.isProvisional;
  const { rule, parameter } = clockRules[clock.kind];
  return changes.some(
    (change) =>
      (change.rule === rule && change.parameter === parameter) ||
      (change.rule === 'CNT-10' && change.parameter === rollSwitchOf(book, clock.kind)),
  );
}

/** The running clock under the changed law; a value that does not change keeps the period the clock began with. */
function moved(clock: RunningClock, change: LawChange): MovedClock {
  const { rule, parameter } = clockRules[clock.kind];
  const isNew = change.changes.some((each) => each.rule === rule && each.parameter === parameter);
  const { book, calendar } = change;
  const due = dueByLaw({
    book,
    calendar,
    kind: clock.kind,
    fromOn: localDate(clock.fromOn),
    handedOverOn: clock.handedOverOn,
    round: clock.round,
    ...(isNew || clock.period === null ? {} : { period: clock.period }),
  });
  return { clock, due };
}

/** Running clocks that a change of the law would end on another day, soonest first; computed as clocks are. */
export async function movedClocks(db: Queryable, change: LawChange): Promise<readonly MovedClock[]> {
  const running = await db.query<RunningClock>(RUNNING, [CALLED]);
  return running
    .filter((clock) => isConcerned(clock, change))
    .map((clock) => moved(clock, change))
    .filter(({ clock, due }) => due.due !== clock.dueOn || (change.isCalendar && due.provisional !== clock.isProvisional));
}

/** The same as matters for the rule book's preview: an announced year that leaves a day where it was touches nothing. */
export async function touchedByRules(db: Queryable, change: LawChange): Promise<readonly TouchedMatter[]> {
  const found = await movedClocks(db, change);
  return found.map(({ clock, due }) => {
    const { rule, parameter } = clockRules[clock.kind];
    return {
      objectType: 'suggestion',
      id: clock.suggestionId,
      title: clock.title,
      href: `/desk/suggestions/${clock.suggestionId}`,
      rule,
      parameter,
      before: localDate(clock.dueOn),
      after: due.due,
    };
  });
}
