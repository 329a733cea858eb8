import type { Paper } from '#platform/domain/papers/paper.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

export type PublicHandlingReport = { readonly id: string; readonly sessionId: string; readonly publishedOn: string; readonly paper: Paper };

// The newest of each session; an earlier one of the same session was replaced by it.
const NEWEST = `
  select distinct on (session_id) id, session_id as "sessionId", published_on as "publishedOn", paper
  from suggestions_handling_reports order by session_id, id desc`;

/** Every session's report on handling that was made public, the newest first. */
export async function publicHandlingReports(db: Queryable): Promise<PublicHandlingReport[]> {
  const rows = await db.query<PublicHandlingReport>(NEWEST);
  return rows.toSorted((one, other) => (one.id < other.id ? 1 : -1));
}
