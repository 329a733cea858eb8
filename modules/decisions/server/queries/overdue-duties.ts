import { daysBetween, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** A duty whose day is past and of which nothing was reported, or whose report was sent back (SUP-13). */
export type OverdueDuty = {
  readonly decisionId: string;
  readonly title: string;
  readonly unitName: string;
  readonly text: string;
  readonly dueOn: LocalDate;
  readonly days: number;
};

const MOST = 2000;

/** Duties that are late on a day, the longest late first. That a unit is late is public with the decision. */
export async function listOverdueDuties(db: Queryable, today: LocalDate): Promise<readonly OverdueDuty[]> {
  const rows = await db.query<{ decision_id: string; title: string; unit_name: string; text: string; due_on: string }>(
    `
    select u.decision_id, d.title, u.unit_name, u.text, u.due_on from decisions_duties u join decisions_decisions d on d.id = u.decision_id
    where u.state = 'open' and u.due_on < $1::date and d.state <> 'draft' order by u.due_on, u.id limit ${MOST}`,
    [today],
  );
  return rows.map(({ decision_id: decisionId, title, unit_name: unitName, text, due_on }) => {
    const dueOn = localDate(due_on);
    return { decisionId, title, unitName, text, dueOn, days: daysBetween(dueOn, today) };
  });
}
