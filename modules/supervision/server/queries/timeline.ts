import type { z } from 'zod';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { EventView } from '../../contract/views.ts';

type Row = {
  seq: number;
  at: Date;
  on_day: string;
  action: string;
  from_state: string | null;
  to_state: string | null;
  person_name: string | null;
  data: Record<string, unknown>;
  rules: string[];
};

/** What happened to a plan, a matter or a referral, in order. */
export async function timelineOf(db: Queryable, ofId: string): Promise<z.infer<typeof EventView>[]> {
  const rows = await db.query<Row>(
    'select seq, at, on_day, action, from_state, to_state, person_name, data, rules from supervision_events where of_id = $1 order by seq',
    [ofId],
  );
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at.toISOString(),
    onDay: row.on_day,
    action: row.action,
    fromState: row.from_state,
    toState: row.to_state,
    personName: row.person_name,
    data: row.data,
    rules: row.rules,
  }));
}
