import type { Queryable } from '#platform/server/db/queryable.ts';
import type { MyYear } from '../../contract/desk-views.ts';
import { readPromises } from './promise-ledger.ts';
import { newAsked, place, ROW_COLUMNS, shownTo, type Asked, type Reader, type VisibleRow } from './visible-rows.ts';

const yearOf = (asked: Asked, year: number): string =>
  `extract(year from coalesce(s.filed_at at time zone 'Asia/Shanghai', s.created_at at time zone 'Asia/Shanghai')) = ${place(asked, year)}::int`;

async function rows(db: Queryable, reader: Reader, where: (asked: Asked) => string) {
  const asked = newAsked();
  const found = await db.query<VisibleRow>(
    `select ${ROW_COLUMNS} from suggestions_suggestions s where ${where(asked)} order by s.id desc`,
    asked.values,
  );
  return found.map(shownTo(reader.actor));
}

const COUNTS = `
  select (select count(*) from suggestions_ratings r where r.person_id = $1::uuid and r.replaced_on is null and extract(year from r.rated_on) = $2::int)::int as rated,
    (select count(*) from suggestions_contacts c join suggestions_suggestions s on s.id = c.suggestion_id where s.lead_person_id = $1::uuid and c.state = 'confirmed' and extract(year from c.answered_on) = $2::int)::int as "contactsConfirmed"`;

/** A deputy's own year: what he led and signed, what was promised to him. For himself; no points, no ranks. */
export async function myYear(db: Queryable, year: number, reader: Reader): Promise<MyYear> {
  const { personId, name } = reader.actor;
  const led = await rows(db, reader, (asked) => `s.lead_person_id = ${place(asked, personId)}::uuid and ${yearOf(asked, year)}`);
  const coSigned = await rows(
    db,
    reader,
    (asked) =>
      `exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = ${place(asked, personId)}::uuid and g.state = 'confirmed') and ${yearOf(asked, year)}`,
  );
  const asked = newAsked();
  const promises = await readPromises(
    db,
    {
      asked,
      where: `s.lead_person_id = ${place(asked, personId)}::uuid and (p.state in ('open', 'reported') or extract(year from p.due_on) = ${place(asked, year)}::int)`,
    },
    reader.today,
  );
  const [counts] = await db.query<{ rated: number; contactsConfirmed: number }>(COUNTS, [personId, year]);
  return { year, name, led, coSigned, promises, rated: counts?.rated ?? 0, contactsConfirmed: counts?.contactsConfirmed ?? 0 };
}
