import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { z } from 'zod';
import type { HolderView, UnitDesk, UnitRow } from '../../contract/desk-views.ts';
import { unitPhonePlace } from '../sealed-columns.ts';
import type { DeskReader } from './person-desk.ts';

const NICKNAMES = `(select coalesce(array_agg(n.name order by n.name), '{}') from register_organisation_names n where n.organisation_id = o.id and n.name <> o.short_name) as nicknames`;
const COLUMNS = `o.id, o.name, o.short_name as "shortName", o.kind, o.phone, o.contact, o.ended_on as "endedOn", ${NICKNAMES}`;
const HOLDERS = `
  select s.id as "postId", p.id as "personId", p.name, s.role, s.title, s.starts_on as "startsOn" from register_posts s join register_people p on p.id = s.person_id
  where s.organisation_id = $1 and s.starts_on <= $2 and (s.ends_on is null or s.ends_on > $2) order by s.rank_order, s.role, p.stroke_key`;

/** Every unit, those that still work first, in rank order. */
export async function listAllUnits(db: Queryable): Promise<UnitRow[]> {
  const rows = await db.query<UnitRow>(
    `select ${COLUMNS}, (select count(*)::int from register_duties d where d.organisation_id = o.id) as duties from register_organisations o order by o.ended_on is not null, o.rank_order, o.name`,
  );
  return rows.map((row) => ({ ...row, phone: db.fields.open(row.phone, unitPhonePlace(row.id)) }));
}

/** @throws AppError `platform.not_found` */
export async function openUnit(db: Queryable, id: string, { keeps, today }: DeskReader): Promise<UnitDesk> {
  const [unit] = await db.query<Omit<UnitDesk, 'duties' | 'holders' | 'actions'>>(
    `select ${COLUMNS}, o.version from register_organisations o where o.id = $1`,
    [id],
  );
  if (!unit) throw notFound('unit');
  const duties = await db.query<{ text: string }>('select text from register_duties where organisation_id = $1 order by number', [id]);
  const holders = await db.query<z.infer<typeof HolderView>>(HOLDERS, [id, today]);
  return {
    ...unit,
    phone: db.fields.open(unit.phone, unitPhonePlace(id)),
    duties: duties.map(({ text }) => text),
    holders,
    actions: keeps ? ['edit', 'set-duties', ...(unit.endedOn === null ? ['end', 'add-post'] : [])] : [],
  };
}
