import type { DB } from '#db/types.ts';
import type { Queryable } from './queryable.ts';

/** One line of a timeline: what was done, from which state to which, when, on which day of the county, by whom, under which rules. */
export type TimelineEvent = {
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly at: Date;
  readonly onDay: string;
  readonly personId: string;
  readonly personName: string;
  readonly data: object;
  readonly rules: readonly string[];
};

/** Appends to a timeline table of the house's common shape (`of_id, seq`); the row it tells of is locked, so numbers cannot collide. */
export function timelineWriter(table: Extract<keyof DB, `${string}_events`>) {
  const append = `
    insert into ${table} (congress_id, of_id, seq, at, on_day, action, from_state, to_state, person_id, person_name, data, rules)
    select platform_congress(), $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from ${table} where of_id = $1`;
  return async (tx: Queryable, ofId: string, event: TimelineEvent): Promise<void> => {
    await tx.query(append, [
      ofId,
      event.at,
      event.onDay,
      event.action,
      event.fromState,
      event.toState,
      event.personId,
      event.personName,
      JSON.stringify(event.data),
      [...event.rules],
    ]);
  };
}
