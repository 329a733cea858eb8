import { strokesKnown, type TwoCharacterNames } from '#platform/domain/names/stroke-order.ts';
import type { z } from 'zod';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { PeopleQuestion } from '../../contract/desk-endpoints.ts';
import type { PeoplePage, PeopleRow } from '../../contract/desk-views.ts';
import { inOrder, readOrder, shownOrder } from '../list-orders.ts';
import type { DeskReader } from './person-desk.ts';

const HELD = 'm.starts_on <= $1 and (m.ends_on is null or m.ends_on > $1)';
const PEOPLE = `
  select p.id as "personId", p.name, p.sex, p.employer, p.post, p.birth_month as "birthMonth", own.delegation_id as "delegationId", b.name as delegation, b.rank_order as "delegationRank", own.id is not null as "isSitting",
    coalesce(own.suspended_from <= $1 and (own.suspended_until is null or own.suspended_until > $1), false) as "isSuspended",
    (select coalesce(array_agg(distinct c.level), '{}') from register_mandates m join register_congresses c on c.id = m.of_congress_id where m.person_id = p.id and ${HELD}) as levels,
    (select min(o.rank_order) from register_posts o where o.person_id = p.id and o.starts_on <= $1 and (o.ends_on is null or o.ends_on > $1)) as rank
  from register_people p
  left join register_mandates own on own.person_id = p.id and own.of_congress_id = own.congress_id and own.starts_on <= $1 and (own.ends_on is null or own.ends_on > $1)
  left join register_bodies b on b.id = own.delegation_id
  where ($2 = '' or position($2 in p.name) > 0 or starts_with(p.pinyin_key, lower($2)) or position($2 in coalesce(p.employer, '')) > 0) and ($3::uuid is null or own.delegation_id = $3) and ($4 or own.id is not null)
  order by p.pinyin_key, p.id`;

type Found = PeopleRow & { delegationRank: number | null; rank: number | null };

/** People in the order asked for. Sorting is ours and not the database's: its order of strokes is wrong (domain D.10). */
export async function listPeople(
  db: Queryable,
  asked: PeopleQuestion & { readonly twoCharacterNames: TwoCharacterNames },
  { keeps, today }: DeskReader,
): Promise<z.infer<typeof PeoplePage>> {
  const found = await db.query<Found>(PEOPLE, [today, asked.search.trim(), asked.delegationId ?? null, asked.who === 'everybody']);
  const kept = await readOrder(db, 'deputies');
  const sorted = inOrder(
    found.map((row) => ({ ...row, delegation: row.delegationRank, delegationName: row.delegation })),
    { by: asked.order, twoCharacterNames: asked.twoCharacterNames, kept },
  );
  return {
    rows: sorted.slice(0, asked.limit).map(rowOf),
    total: sorted.length,
    unknownStrokes: sorted.filter(({ name }) => !strokesKnown(name)).map(({ name }) => name),
    twoCharacterNames: asked.twoCharacterNames,
    ownOrder: shownOrder(kept),
    actions: keeps ? ['add', 'set-order', 'import'] : [],
  };
}

const rowOf = ({
  personId,
  name,
  sex,
  delegationId,
  delegationName,
  employer,
  post,
  birthMonth,
  levels,
  isSitting,
  isSuspended,
}: Omit<Found, 'delegation'> & { readonly delegationName: string | null }): PeopleRow => ({
  personId,
  name,
  sex,
  delegationId,
  delegation: delegationName,
  employer,
  post,
  birthMonth,
  levels,
  isSitting,
  isSuspended,
});
