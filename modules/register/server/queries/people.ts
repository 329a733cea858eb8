import type { z } from 'zod';
import type { PersonId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { personPhone } from '../sealed-columns.ts';
import type { PersonView } from '../../contract/endpoints.ts';

const PERSON = `
  select p.id as "personId", p.name, p.sex, p.nation, p.birth_month as "birthMonth", p.employer, p.post, p.version,
    (select coalesce(json_agg(json_build_object('congress', c.name, 'level', c.level, 'term', m.term_number, 'delegation', b.name, 'startsOn', m.starts_on, 'endsOn', m.ends_on) order by m.starts_on desc), '[]')
     from register_mandates m join register_congresses c on c.id = m.of_congress_id left join register_bodies b on b.id = m.delegation_id where m.person_id = p.id) as mandates,
    (select coalesce(json_agg(json_build_object('title', o.title, 'of', coalesce(b.name, u.name), 'startsOn', o.starts_on, 'endsOn', o.ends_on) order by o.starts_on desc), '[]')
     from register_posts o left join register_bodies b on b.id = o.body_id left join register_organisations u on u.id = o.organisation_id where o.person_id = p.id) as posts
  from register_people p where p.id = $1`;

/** A person with every mandate and post, past ones too. The phone number is not among it. */
export async function findPerson(db: Queryable, id: string): Promise<z.infer<typeof PersonView> | undefined> {
  const [found] = await db.query<z.infer<typeof PersonView>>(PERSON, [id]);
  return found;
}

type PersonFacts = { name: string; phone: string | null; spellings: string[] };

/** What identity needs of a person: for password rules and the name in the page's head. */
export async function findPersonFacts(db: Queryable, id: PersonId): Promise<PersonFacts | null> {
  return (await findFactsOfMany(db, [id])).get(id) ?? null;
}

/** The same of many people, by person. */
export async function findFactsOfMany(db: Queryable, ids: readonly string[]): Promise<Map<string, PersonFacts>> {
  const rows = await db.query<{ id: string; name: string; phone: string | null; pinyin: string }>(
    'select id, name, phone, pinyin_key as pinyin from register_people where id = any($1::uuid[])',
    [ids],
    'register-facts',
  );
  return new Map(
    rows.map(({ id, name, phone, pinyin }) => [
      id,
      { name, phone: db.fields.open(phone, personPhone(id)), spellings: pinyin === '' ? [] : [pinyin] },
    ]),
  );
}

/** People by part of a name, for whoever opens an account. */
export async function searchPeople(db: Queryable, text: string): Promise<{ personId: PersonId; name: string; note: string }[]> {
  return db.query(
    `select id as "personId", name, concat_ws(' ', employer, post) as note from register_people where position($1 in name) > 0 order by name limit 12`,
    [text],
  );
}

const WITH_POSTS = `
  select p.id as "personId", p.name, coalesce(string_agg(distinct concat_ws(' ', h.place, h.title), '、'), '') as note
  from register_people p join (
      select o.person_id, coalesce(u.name, b.name) as place, o.title from register_posts o left join register_organisations u on u.id = o.organisation_id left join register_bodies b on b.id = o.body_id
      where o.starts_on <= $2 and (o.ends_on is null or o.ends_on > $2)
      union all
      select m.person_id, d.name, '代表' from register_mandates m left join register_bodies d on d.id = m.delegation_id where m.of_congress_id = m.congress_id and m.starts_on <= $2 and (m.ends_on is null or m.ends_on > $2)) h on h.person_id = p.id
  where position($1 in p.name) > 0 or exists (select from register_posts o join register_organisations u on u.id = o.organisation_id where o.person_id = p.id and o.starts_on <= $2 and (o.ends_on is null or o.ends_on > $2) and position($1 in u.name) > 0)
  group by p.id, p.name order by p.name, p.id limit 20`;

/** Whoever holds a seat or a post on a day, deputies and people of units alike, by part of the name or of the unit's name; `note` says where each works. */
export async function searchHolders(
  db: Queryable,
  text: string,
  on: LocalDate,
): Promise<{ personId: PersonId; name: string; note: string }[]> {
  return text.trim() === '' ? [] : db.query(WITH_POSTS, [text.trim(), on], 'register-search-holders');
}
