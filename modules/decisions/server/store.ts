import type { Selectable } from 'kysely';
import type { DB } from '#db/types.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { tableWriter } from '#platform/server/db/table-writer.ts';
import { timelineWriter } from '#platform/server/db/timeline-writer.ts';

export type DecisionRecord = Readonly<Selectable<DB['decisions_decisions']>>;
export type DutyRecord = Readonly<Selectable<DB['decisions_duties']>>;
export const { insertRow, changeRow } = tableWriter<'decisions_decisions' | 'decisions_duties'>();
/** Adds to the timeline of a decision. */
export const appendEvent = timelineWriter('decisions_events');

export async function lockDecision(tx: Queryable, id: string): Promise<DecisionRecord | undefined> {
  const [row] = await tx.query<DecisionRecord>('select * from decisions_decisions where id = $1 for update', [id]);
  return row;
}

export const dutiesOf = (db: Queryable, decisionId: string): Promise<DutyRecord[]> =>
  db.query('select * from decisions_duties where decision_id = $1 order by created_at, id', [decisionId]);
