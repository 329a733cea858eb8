import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

export type DeputyRow = {
  readonly personId: string;
  readonly name: string;
  readonly delegationId: string | null;
  readonly delegation: string | null;
  readonly delegationRank: number | null;
  readonly employer: string | null;
  readonly post: string | null;
  /** Place in the protocol order; null for who holds no post. */ readonly rank: number | null;
};

const SITTING = `
  select p.id as "personId", p.name, m.delegation_id as "delegationId", b.name as delegation, b.rank_order as "delegationRank", p.employer, p.post,
    (select min(o.rank_order) from register_posts o where o.person_id = p.id and o.starts_on <= $1 and (o.ends_on is null or o.ends_on > $1)) as rank
  from register_mandates m
  join register_people p on p.id = m.person_id
  left join register_bodies b on b.id = m.delegation_id
  where m.of_congress_id = m.congress_id and m.starts_on <= $1 and (m.ends_on is null or m.ends_on > $1)
    and not (m.suspended_from is not null and m.suspended_from <= $1 and (m.suspended_until is null or m.suspended_until > $1))`;

/** Sitting, not suspended deputies of this congress among the given people (rules DEP-28, DEP-29). */
export async function findDeputies(db: Queryable, personIds: readonly string[], on: LocalDate): Promise<DeputyRow[]> {
  return db.query<DeputyRow>(`${SITTING} and p.id = any($2)`, [on, [...personIds]], 'register-deputies');
}

/** Sitting deputies by part of a name or its pinyin initials; all of them for an empty text. */
export async function listDeputies(
  db: Queryable,
  asked: { readonly on: LocalDate; readonly search: string; readonly limit: number },
): Promise<DeputyRow[]> {
  return db.query<DeputyRow>(
    `${SITTING} and ($2 = '' or position($2 in p.name) > 0 or starts_with(p.pinyin_key, lower($2))) order by p.pinyin_key, p.id limit $3`,
    [asked.on, asked.search, asked.limit],
  );
}

/** Who of the given people holds a seat on a day, and whether its duties are suspended then (rule DEP-28). */
export async function findSeatHolders(
  db: Queryable,
  personIds: readonly string[],
  on: LocalDate,
): Promise<{ readonly personId: string; readonly isSuspended: boolean }[]> {
  return db.query(
    `
    select m.person_id as "personId", coalesce(m.suspended_from <= $1 and (m.suspended_until is null or m.suspended_until > $1), false) as "isSuspended"
    from register_mandates m where m.of_congress_id = m.congress_id and m.person_id = any($2) and m.starts_on <= $1 and (m.ends_on is null or m.ends_on > $1)`,
    [on, [...personIds]],
  );
}

/** How many hold a seat on a day: the denominator of every majority (rule CNT-06). */
export async function countDeputies(db: Queryable, day: LocalDate): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    'select count(*)::int as count from register_mandates m where m.of_congress_id = m.congress_id and m.starts_on <= $1 and (m.ends_on is null or m.ends_on > $1)',
    [day],
  );
  return row?.count ?? 0;
}
