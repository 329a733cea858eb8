import type { Command } from '#platform/server/command/run-command.ts';
import type { LawChange, LawReach } from '#platform/server/law/law-reach.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { clockRules } from '../domain/clocks.ts';
import { dueByLaw, periodOf } from '../domain/due-by-law.ts';
import { movedClocks, touchedByRules, type MovedClock } from './queries/touched-by-rules.ts';
import { changeRows, appendEvent, writeSuggestion } from './store.ts';

// What the lists show follows the clock that the case answers to.
const OF_THE_CASE = ['reply', 'second-reply'];
const TASKS = `update suggestions_tasks set due_on = $3 where suggestion_id = $1 and due_on = $2 and done_on is null and state not in ('returned', 'ended')`;
const MERGED = 'update suggestions_suggestions set due_on = $3 where merged_into = $1 and due_on = $2';

async function moveCase(command: Command, { clock, due }: MovedClock, { book, calendar }: LawChange): Promise<void> {
  const { tx } = command;
  if (!OF_THE_CASE.includes(clock.kind)) return writeSuggestion(tx, clock.suggestionId, {});
  const handedOver = clock.handedOverOn;
  const outer =
    handedOver === null
      ? null
      : dueByLaw({ book, calendar, kind: 'outer', fromOn: localDate(handedOver), handedOverOn: handedOver, round: clock.round });
  await writeSuggestion(tx, clock.suggestionId, { due_on: due.due, ...(outer ? { outer_due_on: outer.due } : {}) });
  await tx.query(TASKS, [clock.suggestionId, clock.dueOn, due.due]);
  await tx.query(MERGED, [clock.suggestionId, clock.dueOn, due.due]);
}

async function moveOne(command: Command, moved: MovedClock, told: { readonly change: LawChange; readonly basis: string }): Promise<void> {
  const { clock, due } = moved;
  const { tx, actor, now, today } = command;
  const { rule, parameter } = clockRules[clock.kind];
  const isNew = told.change.changes.some((each) => each.rule === rule && each.parameter === parameter);
  const period = isNew || clock.period === null ? periodOf(told.change.book, clock.kind) : clock.period;
  const explanation = { text: due.text('zh'), en: due.text('en'), rules: [rule], period };
  await changeRows(
    tx,
    'suggestions_clocks',
    { id: clock.clockId },
    { due_on: due.due, is_provisional: due.provisional, explanation: JSON.stringify(explanation) },
  );
  // A year that only turned out as expected is no event of the case.
  if (due.due === clock.dueOn) return;
  await moveCase(command, moved, told.change);
  await appendEvent(
    tx,
    { congressId: actor.congressId, suggestionId: clock.suggestionId },
    {
      action: told.change.isCalendar ? 'recount-days' : 'recompute-clock',
      fromState: clock.state,
      toState: clock.state,
      round: clock.round,
      onDay: today,
      at: now,
      personId: actor.personId,
      personName: actor.name,
      post: actor.posts[0]?.title ?? null,
      unitName: null,
      data: { clock: clock.kind, from: clock.dueOn, to: due.due, basis: told.basis },
      rules: told.change.isCalendar ? [rule, 'CNT-10'] : [rule],
      seenBy: 'all',
    },
  );
}

/** How suggestions answer to a change of the rule book or the calendar. */
export const suggestionsLawReach: LawReach = {
  touched: touchedByRules,
  recompute: async (command, change, basis) => {
    // Cases are locked in one order, so that two changes cannot wait for each other.
    const ids = [...new Set((await movedClocks(command.tx, change)).map(({ clock }) => clock.suggestionId))].toSorted();
    await command.tx.query('select 1 from suggestions_suggestions where id = any($1) order by id for update', [ids]);
    const moved = await movedClocks(command.tx, change);
    for (const one of moved) await moveOne(command, one, { change, basis });
    return moved.filter(({ clock, due }) => due.due !== clock.dueOn).length;
  },
};
