import type { LocalDate } from '#platform/domain/local-date.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { REPORTING_KINDS, type MatterKind } from '../domain/matter-kinds.ts';
import type { MatterClock } from '../domain/matter-lifecycle.ts';
import { dayAfter, dayBefore, type DueDay } from '../domain/statutory-days.ts';
import type { ActingOn } from './acting.ts';
import { insertRow, type MatterRecord } from './store.ts';

type At = Pick<ActingOn['matter'], 'book' | 'calendar'> & {
  readonly matter: MatterRecord;
  readonly kind: MatterKind;
  readonly today: LocalDate;
  readonly now: Date;
};
type Moves = { readonly starts: readonly MatterClock[]; readonly stops: readonly MatterClock[] };

/** The day a clock comes to, from the day it counts from; null where that day is not known yet or the clock is not this kind's. */
function dueOf(clock: MatterClock, { book, calendar, matter, kind, today }: At): DueDay | null {
  if (clock === 'inspection-notice' && kind !== 'law-inspection') return null;
  // Only reports that are heard and deliberated go to a committee twenty days before (SUP-05).
  if (clock === 'draft-report' && !REPORTING_KINDS.includes(kind)) return null;
  if (clock === 'audit-rectification' && matter.fiscal_topic !== 'audit') return null;
  const hearing = matter.hearing_on as LocalDate | null;
  const before = hearing === null ? null : dayBefore(book, clock, hearing);
  if (before) return before;
  const from =
    clock === 'audit-rectification'
      ? (matter.held_on as LocalDate | null)
      : clock === 'handling-report'
        ? ((matter.handed_over_on as LocalDate | null) ?? today)
        : today;
  return from === null ? null : dayAfter(clock, { book, calendar, from, kind });
}

/** Starts and stops the clocks of a step; a clock that runs already is replaced, its day is kept as it was shown. */
export async function moveClocks(tx: Tx, at: At, { starts, stops }: Moves): Promise<void> {
  const { matter, today } = at;
  if (stops.length > 0)
    await tx.query(
      `update supervision_clocks set state = 'stopped', stopped_on = $3 where matter_id = $1 and kind = any($2) and state = 'running'`,
      [matter.id, [...stops], today],
    );
  for (const clock of starts) {
    const due = dueOf(clock, at);
    if (!due) continue;
    await tx.query(
      `update supervision_clocks set state = 'replaced', stopped_on = $3 where matter_id = $1 and kind = $2 and state = 'running'`,
      [matter.id, clock, today],
    );
    await insertRow(tx, 'supervision_clocks', {
      congress_id: matter.congress_id,
      id: newId(at.now),
      matter_id: matter.id,
      kind: clock,
      owner: due.owner,
      due_on: due.dueOn,
      explanation: JSON.stringify({ text: due.text, rules: due.rules }),
      state: 'running',
    });
  }
  const isOver = ['closed', 'published', 'archived', 'cancelled', 'withdrawn', 'refused'].includes(matter.state);
  // The audit's own follow-up runs on after the matter it came from is closed: another matter answers it.
  if (isOver)
    await tx.query(
      `update supervision_clocks set state = 'stopped', stopped_on = $2 where matter_id = $1 and state = 'running' and kind <> 'audit-rectification'`,
      [matter.id, today],
    );
}

/** The report on mending has been heard: the six months of every audit report heard before it are over (SUP-23). */
export async function auditIsAnswered(tx: Tx, on: LocalDate): Promise<void> {
  await tx.query(
    `update supervision_clocks c set state = 'stopped', stopped_on = $1 from supervision_matters m
     where m.id = c.matter_id and c.kind = 'audit-rectification' and c.state = 'running' and m.held_on < $1`,
    [on],
  );
}
