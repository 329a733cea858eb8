import type { Selectable } from 'kysely';
import type { DB } from '#db/types.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

export type DecisionRecord = Readonly<Selectable<DB['decisions_decisions']>>;
export type DutyRecord = Readonly<Selectable<DB['decisions_duties']>>;
export type Columns = Readonly<Record<string, unknown>>;
type Table = 'decisions_decisions' | 'decisions_duties';

/** Inserts one row into a table of this module. */
export async function insertRow(tx: Queryable, table: Table, row: Columns): Promise<void> {
  const columns = Object.keys(row);
  await tx.query(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
}

/** Changes the row of a table of this module that has this id. */
export async function changeRow(tx: Queryable, table: Table, id: string, change: Columns): Promise<void> {
  const columns = Object.keys(change);
  await tx.query(`update ${table} set ${columns.map((column, index) => `${column} = $${index + 2}`).join(', ')} where id = $1`, [id, ...Object.values(change)]);
}

export async function lockDecision(tx: Queryable, id: string): Promise<DecisionRecord | undefined> {
  const [row] = await tx.query<DecisionRecord>('select * from decisions_decisions where id = $1 for update', [id]);
  return row;
}

export const dutiesOf = (db: Queryable, decisionId: string): Promise<DutyRecord[]> => db.query('select * from decisions_duties where decision_id = $1 order by created_at, id', [decisionId]);

const APPEND = `
  insert into decisions_events (congress_id, of_id, seq, at, on_day, action, from_state, to_state, person_id, person_name, data, rules)
  select platform_congress(), $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from decisions_events where of_id = $1`;
export type EventRow = { readonly action: string; readonly fromState: string | null; readonly toState: string | null; readonly at: Date; readonly onDay: string; readonly personId: string; readonly personName: string; readonly data: object; readonly rules: readonly string[] };

/** Adds to the timeline of a decision; its row is locked, so numbers cannot collide. */
export const appendEvent = (tx: Queryable, ofId: string, event: EventRow) => tx.query(APPEND, [ofId, event.at, event.onDay, event.action, event.fromState, event.toState, event.personId, event.personName, JSON.stringify(event.data), [...event.rules]]);
