import type { Queryable } from '#platform/server/db/queryable.ts';
import { strokesOf } from '#platform/domain/names/stroke-order.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { personPhone } from '../sealed-columns.ts';
import type { MandateView, PersonDesk, PostView } from '../../contract/desk-views.ts';

const PERSON = `
  select p.id as "personId", p.name, p.sex, p.nation, p.birth_month as "birthMonth", p.employer, p.post, p.phone, p.version from register_people p where p.id = $1`;
const MANDATES = `
  select m.id, c.name as congress, c.level, m.term_number as term, m.of_congress_id = m.congress_id as "isOwn", m.delegation_id as "delegationId", b.name as delegation, m.constituency, m.starts_on as "startsOn", m.ends_on as "endsOn",
    m.end_reason as "endReason", m.suspended_from as "suspendedFrom", m.suspended_until as "suspendedUntil"
  from register_mandates m join register_congresses c on c.id = m.of_congress_id left join register_bodies b on b.id = m.delegation_id where m.person_id = $1 order by position(c.level in 'NPCKT'), m.starts_on desc`;
const POSTS = `
  select o.id, o.role, o.title, coalesce(b.name, u.name) as of, o.body_id as "bodyId", o.organisation_id as "organisationId", o.rank_order as "rankOrder", o.starts_on as "startsOn", o.ends_on as "endsOn"
  from register_posts o left join register_bodies b on b.id = o.body_id left join register_organisations u on u.id = o.organisation_id where o.person_id = $1 order by o.ends_on is not null, o.starts_on desc, o.rank_order`;

/** What is asked of the register for the desk: by whom it is kept decides what is open to him. */
export type DeskReader = { readonly keeps: boolean; readonly today: LocalDate };

type Mandate = Omit<MandateView, 'actions'>;
const isOver = (endsOn: string | null, today: string): boolean => endsOn !== null && endsOn <= today;
const isSuspended = ({ suspendedFrom, suspendedUntil }: Mandate): boolean => suspendedFrom !== null && suspendedUntil === null;

function mandateActions(mandate: Mandate, { keeps, today }: DeskReader): string[] {
  // What has been ended, even from a day to come, is settled.
  if (!keeps || mandate.endReason !== null || isOver(mandate.endsOn, today)) return [];
  const here = mandate.isOwn ? [isSuspended(mandate) ? 'restore' : 'suspend', 'move'] : [];
  return [...here, 'end'];
}

/**
 * One person with every mandate and post, past ones too, and what may be done with each.
 * @throws AppError `platform.not_found`
 */
export async function openPerson(db: Queryable, id: string, reader: DeskReader): Promise<PersonDesk> {
  const [person] = await db.query<Omit<PersonDesk, 'mandates' | 'posts' | 'actions' | 'strokes'>>(PERSON, [id]);
  if (!person) throw notFound('person');
  const mandates = await db.query<Mandate>(MANDATES, [id]);
  const posts = await db.query<Omit<PostView, 'actions'>>(POSTS, [id]);
  return {
    ...person,
    phone: reader.keeps ? db.fields.open(person.phone, personPhone(id)) : null,
    strokes: [...person.name].map((character) => String(strokesOf(character)?.length ?? '?')),
    mandates: mandates.map((mandate) => ({ ...mandate, actions: mandateActions(mandate, reader) })),
    posts: posts.map((post) => ({ ...post, actions: reader.keeps && post.endsOn === null ? ['end'] : [] })),
    actions: reader.keeps ? ['edit', 'add-post', 'enter-mandate'] : [],
  };
}
