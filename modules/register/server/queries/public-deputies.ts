import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** All that the public is told of a deputy (代表法 58, R-57): name, mandate, delegation and constituency; never a telephone, a home or an employer. */
export type PublicDeputy = {
  readonly id: string;
  readonly name: string;
  readonly delegationId: string | null;
  readonly delegation: string | null;
  readonly constituency: string | null;
  readonly term: number;
};

const SITTING = `
  from register_mandates m join register_people p on p.id = m.person_id left join register_bodies b on b.id = m.delegation_id
  where m.of_congress_id = m.congress_id and m.starts_on <= $1 and (m.ends_on is null or m.ends_on > $1)
    and not (m.suspended_from is not null and m.suspended_from <= $1 and (m.suspended_until is null or m.suspended_until > $1))`;
const COLUMNS = 'select p.id, p.name, m.delegation_id as "delegationId", b.name as delegation, m.constituency, m.term_number as term';
const ORDER = 'order by b.rank_order, b.name, p.stroke_key, p.name, p.id';

export type DeputyQuestion = { readonly search?: string | undefined; readonly delegationId?: string | undefined; readonly limit: number };

/** Sitting deputies by part of a name, delegation or constituency, in the order of the delegations and of 姓名笔画. */
export async function listPublicDeputies(
  db: Queryable,
  { search = '', delegationId, limit }: DeputyQuestion,
  on: LocalDate,
): Promise<PublicDeputy[]> {
  return db.query<PublicDeputy>(
    `${COLUMNS} ${SITTING} and ($2 = '' or position($2 in p.name) > 0 or position($2 in coalesce(b.name, '')) > 0 or position($2 in coalesce(m.constituency, '')) > 0)
     and ($3::uuid is null or m.delegation_id = $3) ${ORDER} limit $4`,
    [on, search, delegationId ?? null, limit],
  );
}

export async function findPublicDeputy(db: Queryable, id: string, on: LocalDate): Promise<PublicDeputy | undefined> {
  const [found] = await db.query<PublicDeputy>(`${COLUMNS} ${SITTING} and p.id = $2`, [on, id]);
  return found;
}

/** The delegations with the number of their sitting deputies. */
export async function listPublicDelegations(db: Queryable, on: LocalDate): Promise<{ id: string; name: string; deputies: number }[]> {
  return db.query(
    `select b.id, b.name, count(*)::int as deputies ${SITTING} and b.id is not null group by b.id, b.name, b.rank_order order by b.rank_order, b.name`,
    [on],
  );
}
