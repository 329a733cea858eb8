import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { workOf } from '../../domain/work-of.ts';

/** Somebody with a seat or a post on a day, as a list of a meeting names him. */
export type SeatHolder = {
  readonly personId: string;
  readonly name: string;
  readonly post: string | null;
  readonly delegationId: string | null;
  readonly delegation: string | null;
  readonly delegationRank: number | null;
  /** Place in the protocol order; null for who holds no post. */
  readonly rank: number | null;
  readonly cardNumber: string | null;
  /** DEP-28: the seat is kept, the duties rest. */ readonly isSuspended: boolean;
  readonly organisationId: string | null;
  readonly organisation: string | null;
};
type Row = Omit<SeatHolder, 'post'> & { readonly title: string | null; readonly employer: string | null; readonly work: string | null };

const held = (alias: string): string => `${alias}.starts_on <= $1 and (${alias}.ends_on is null or ${alias}.ends_on > $1)`;
const SUSPENDED = 'm.suspended_from is not null and m.suspended_from <= $1 and (m.suspended_until is null or m.suspended_until > $1)';
const MANDATE = `left join register_mandates m on m.person_id = p.id and m.of_congress_id = m.congress_id and ${held('m')} left join register_bodies d on d.id = m.delegation_id`;
const COLUMNS = `p.id as "personId", p.name, p.employer, p.post as work, m.delegation_id as "delegationId", d.name as delegation, d.rank_order as "delegationRank", m.card_number as "cardNumber", coalesce(${SUSPENDED}, false) as "isSuspended"`;

const DEPUTIES = `
  select ${COLUMNS}, null as title, (select min(o.rank_order) from register_posts o where o.person_id = p.id and ${held('o')}) as rank, null::uuid as "organisationId", null as organisation
  from register_people p join register_mandates m on m.person_id = p.id and m.of_congress_id = m.congress_id and ${held('m')} left join register_bodies d on d.id = m.delegation_id`;
const POSTS = `
  select distinct on (p.id) ${COLUMNS}, o.title, o.rank_order as rank, o.organisation_id as "organisationId", u.name as organisation
  from register_posts o join register_people p on p.id = o.person_id left join register_organisations u on u.id = o.organisation_id ${MANDATE} where ${held('o')}`;

const shown = ({ title, employer, work, ...row }: Row): SeatHolder => ({ ...row, post: title ?? workOf(employer, work) });

/** Everyone who holds a seat of the congress on a day, suspended ones too (CNT-06, CNT-07). */
export async function listSeatHolders(db: Queryable, day: LocalDate): Promise<SeatHolder[]> {
  return (await db.query<Row>(DEPUTIES, [day], 'register-seat-holders')).map(shown);
}

/** People with a post in a body on a day; of a delegation its deputies too. */
export async function listBodyMembers(db: Queryable, bodyId: string, day: LocalDate): Promise<SeatHolder[]> {
  const byPost = (
    await db.query<Row>(`${POSTS} and o.body_id = $2 order by p.id, o.rank_order`, [day, bodyId], 'register-body-members')
  ).map(shown);
  const known = new Set(byPost.map(({ personId }) => personId));
  const byMandate = (await db.query<Row>(`${DEPUTIES} where m.delegation_id = $2`, [day, bodyId], 'register-delegation-members')).map(
    shown,
  );
  return [...byPost, ...byMandate.filter(({ personId }) => !known.has(personId))];
}

/** People who hold one of the roles on a day, in one unit or anywhere. */
export async function listRoleHolders(
  db: Queryable,
  asked: { readonly roles: readonly string[]; readonly organisationId?: string | undefined },
  day: LocalDate,
): Promise<SeatHolder[]> {
  return (
    await db.query<Row>(
      `${POSTS} and o.role = any($2) and ($3::uuid is null or o.organisation_id = $3) order by p.id, o.rank_order`,
      [day, [...asked.roles], asked.organisationId ?? null],
      'register-role-holders',
    )
  ).map(shown);
}

/** Persons by their ids, with seat and delegation where they have one. */
export async function listPersons(db: Queryable, ids: readonly string[], day: LocalDate): Promise<SeatHolder[]> {
  return (
    await db.query<Row>(
      `select ${COLUMNS}, null as title, (select min(o.rank_order) from register_posts o where o.person_id = p.id and ${held('o')}) as rank, null::uuid as "organisationId", null as organisation from register_people p ${MANDATE} where p.id = any($2)`,
      [day, [...ids]],
      'register-persons',
    )
  ).map(shown);
}

/** The congress's bodies by id. */
export async function findBodies(
  db: Queryable,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly kind: string; readonly name: string }[]> {
  return db.query('select id, kind, name from register_bodies where id = any($1)', [[...ids]], 'register-bodies');
}

/** The term a day falls in: the one that began last. */
export async function findTermOn(
  db: Queryable,
  day: LocalDate,
): Promise<{ readonly id: string; readonly number: number; readonly startsOn: LocalDate } | undefined> {
  const [row] = await db.query<{ id: string; number: number; startsOn: LocalDate }>(
    'select id, number, starts_on as "startsOn" from register_terms where starts_on <= $1 order by starts_on desc limit 1',
    [day],
    'register-term-on',
  );
  return row;
}
