import { notFound } from '#platform/domain/platform-errors.ts';
import { strokesKnown } from '#platform/domain/names/stroke-order.ts';
import type { TwoCharacterNames } from '#platform/domain/names/stroke-order.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { BodyDesk, BodyRow, ListOrder, MemberView } from '../../contract/desk-views.ts';
import { bodyKindRank, mayEnd } from '../../domain/body-kinds.ts';
import { workOf } from '../../domain/work-of.ts';
import { notADelegation } from '../../domain/errors.ts';
import { inOrder, readOrder, shownOrder } from '../list-orders.ts';
import type { DeskReader } from './person-desk.ts';

const HELD = 'starts_on <= $1 and (ends_on is null or ends_on > $1)';
const LIST = `
  select b.id, b.kind, b.name,
    (select count(*)::int from (select person_id from register_posts where body_id = b.id and ${HELD} union select person_id from register_mandates where delegation_id = b.id and of_congress_id = congress_id and ${HELD}) m) as members
  from register_bodies b where b.ended_on is null order by b.rank_order, b.name`;
const MEMBERS = `
  select p.id as "personId", p.name, o.id as "postId", o.role, o.title, p.employer, p.post, o.rank_order as "rankOrder"
  from register_posts o join register_people p on p.id = o.person_id where o.body_id = $2 and o.starts_on <= $1 and (o.ends_on is null or o.ends_on > $1)
  union all
  select p.id, p.name, null, 'deputy', null, p.employer, p.post, null
  from register_mandates m join register_people p on p.id = m.person_id where m.delegation_id = $2 and m.of_congress_id = m.congress_id and m.starts_on <= $1 and (m.ends_on is null or m.ends_on > $1)
    and not exists (select from register_posts o where o.body_id = $2 and o.person_id = p.id and o.starts_on <= $1 and (o.ends_on is null or o.ends_on > $1))`;

/** Bodies that exist, with the number of people in each: by post, or by mandate in a delegation. */
export async function listBodies(db: Queryable, { today }: DeskReader): Promise<BodyRow[]> {
  const rows = await db.query<BodyRow>(LIST, [today]);
  return rows.toSorted((a, b) => bodyKindRank(a.kind) - bodyKindRank(b.kind));
}

type Asked = { readonly id: string; readonly order: ListOrder; readonly twoCharacterNames: TwoCharacterNames };

/** One body with its members in the order asked for. @throws AppError `platform.not_found` */
export async function openBody(db: Queryable, { id, order, twoCharacterNames }: Asked, { keeps, today }: DeskReader): Promise<BodyDesk> {
  const [body] = await db.query<{ id: string; kind: string; name: string; rankOrder: number; endedOn: string | null }>(
    'select id, kind, name, rank_order as "rankOrder", ended_on as "endedOn" from register_bodies where id = $1',
    [id],
  );
  if (!body) throw notFound('body');
  const members = await db.query<Omit<MemberView, 'note'> & { employer: string | null; post: string | null }>(MEMBERS, [today, id]);
  const kept = await readOrder(db, id);
  // By protocol, and an order laid down by hand goes before it.
  const by = order === 'rank' && kept !== null ? 'own' : order;
  const sorted = inOrder(
    members.map((member) => ({ ...member, rank: member.rankOrder })),
    { by, twoCharacterNames, kept },
  );
  return {
    ...body,
    members: sorted.map(({ personId, name, postId, role, title, employer, post, rankOrder }) => ({
      personId,
      name,
      postId,
      role,
      title,
      note: workOf(employer, post),
      rankOrder,
    })),
    ownOrder: shownOrder(kept),
    unknownStrokes: order === 'strokes' ? sorted.filter(({ name }) => !strokesKnown(name)).map(({ name }) => name) : [],
    actions: keeps && body.endedOn === null ? ['add-member', 'set-order', 'edit', ...(mayEnd(body.kind) ? ['end'] : [])] : [],
  };
}

/** @throws AppError `register.not_a_delegation` */
export async function requireDelegation(db: Queryable, id: string): Promise<{ name: string }> {
  const [found] = await db.query<{ name: string }>(
    `select name from register_bodies where id = $1 and kind = 'delegation' and ended_on is null`,
    [id],
  );
  if (!found) throw notADelegation();
  return found;
}
