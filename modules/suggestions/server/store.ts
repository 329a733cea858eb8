import type { Updateable } from 'kysely';
import type { DB } from '#db/types.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { sqlOf } from '#platform/server/db/queryable.ts';

export type SuggestionChange = Omit<Updateable<DB['suggestions_suggestions']>, 'id' | 'congress_id' | 'version' | 'state'>;
type Tables =
  | 'suggestions_tasks'
  | 'suggestions_promises'
  | 'suggestions_key_cases'
  | 'suggestions_requests'
  | 'suggestions_contacts'
  | 'suggestions_replies'
  | 'suggestions_ratings'
  | 'suggestions_clocks'
  | 'suggestions_signers';

/** Writes the suggestion's next state and what else changes, and counts its version up. */
export async function writeSuggestion(tx: Tx, id: string, change: SuggestionChange & { state?: string }): Promise<void> {
  const { sql, parameters } = sqlOf
    .updateTable('suggestions_suggestions')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1), changed_at: eb.fn('now') }))
    .where('id', '=', id)
    .compile();
  tx.send(sql, parameters);
}

/** Changes rows of a table of this module by equality of the given columns. */
export async function changeRows(
  tx: Tx,
  table: Tables,
  where: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  const columns = Object.keys(change);
  const keys = Object.keys(where);
  const set = columns.map((column, index) => `"${column}" = $${index + 1}`).join(', ');
  const test = keys.map((key, index) => `"${key}" = $${columns.length + index + 1}`).join(' and ');
  tx.send(`update ${table} set ${set} where ${test}`, [...Object.values(change), ...Object.values(where)]);
}

export type EventRow = {
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly round: number;
  readonly onDay: string;
  readonly at: Date;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly post: string | null;
  readonly unitName: string | null;
  readonly data: unknown;
  readonly rules: readonly string[];
  readonly seenBy: string;
};

const APPEND = `
  insert into suggestions_events (congress_id, suggestion_id, seq, at, on_day, action, from_state, to_state, round, person_id, person_name, post, unit_name, data, rules, seen_by)
  select $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 from suggestions_events where suggestion_id = $2`;

/** Adds to the timeline. The suggestion's row is locked, so numbers cannot collide. */
export async function appendEvent(
  tx: Tx,
  place: { readonly congressId: string; readonly suggestionId: string },
  event: EventRow,
): Promise<void> {
  tx.send(
    APPEND,
    [
      place.congressId,
      place.suggestionId,
      event.at,
      event.onDay,
      event.action,
      event.fromState,
      event.toState,
      event.round,
      event.personId,
      event.personName,
      event.post,
      event.unitName,
      JSON.stringify(event.data),
      [...event.rules],
      event.seenBy,
    ],
    'suggestions-event',
  );
}

/** Inserts one row into a table of this module. Values of JSON columns come as text. */
export async function insertRow<Table extends Tables>(tx: Tx, table: Table, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row);
  tx.send(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}
