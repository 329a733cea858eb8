import type { Database } from '#platform/server/db/database.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { TermView, TreeRow } from '../../contract/desk-views.ts';
import { listCongresses } from './congresses.ts';

const TERMS = `
  select t.number, t.starts_on as "startsOn", t.ends_on as "endsOn",
    (select coalesce(json_agg(json_build_object('number', s.number, 'opensOn', s.opens_on, 'closesOn', s.closes_on) order by s.number desc), '[]') from register_sessions s where s.term_id = t.id) as sessions
  from register_terms t order by t.number desc`;
const DEPUTIES = `
  select m.of_congress_id as id, count(*)::int as deputies from register_mandates m where m.starts_on <= $1 and (m.ends_on is null or m.ends_on > $1) group by 1`;

/** Terms with their sessions, newest first. */
export const listTerms = (db: Queryable): Promise<TermView[]> => db.query<TermView>(TERMS);

/** The tree, parents before children; of terms and sessions those of the asking congress, and how many of its people sit in each. */
export async function congressTree(db: Database, congressId: CongressId, today: LocalDate): Promise<TreeRow[]> {
  const congresses = await db.system(listCongresses);
  const [terms, counts] = await db.read(
    congressId,
    async (tx) => [await listTerms(tx), await tx.query<{ id: string; deputies: number }>(DEPUTIES, [today])] as const,
  );
  const sitting = new Map(counts.map(({ id, deputies }) => [id, deputies]));
  return congresses.map((row) => ({
    ...row,
    isOwn: row.id === congressId,
    deputies: sitting.get(row.id) ?? 0,
    terms: row.id === congressId ? terms : [],
  }));
}
