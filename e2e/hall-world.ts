import { randomUUID } from 'node:crypto';
import type { CongressId } from '#platform/domain/ids.ts';
import type { RunningApp } from './running-app.ts';

type Person = { readonly login: string; readonly personId: string; readonly name: string };
export type Hall = { readonly meetingId: string; readonly deputies: readonly Person[] };

const DEPUTIES = `
  select a.login, a.person_id as "personId", p.name from platform_accounts a join register_people p on p.id = a.person_id
  where a.login ~ '^daibiao[0-9]+$' order by a.login limit $1`;
/** The deputies' office of the made-up county also keeps the meetings here: one person less to tell of. */
const OFFICE = `
  insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, starts_on)
  select s.congress_id, s.person_id, s.body_id, s.organisation_id, 'congress-office', '常委会办公室', s.starts_on
  from register_posts s join platform_accounts a on a.person_id = s.person_id where a.login = 'daigongwei' and s.role = 'deputies-office' limit 1`;

/** A plenary that is under way: so many deputies with a seat, of whom some are in the hall. */
export async function openHall(
  { db }: Pick<RunningApp, 'db'>,
  { seats, present }: { readonly seats: number; readonly present: number },
): Promise<Hall> {
  const [county] = await db.system((tx) =>
    tx.query<{ id: CongressId }>(`select id from register_congresses where code like 'demo%' order by id limit 1`),
  );
  if (!county) throw new Error('there is no made-up county');
  const meetingId = randomUUID();
  const deputies = await db.write(county.id, async (tx) => {
    const people = await tx.query<Person>(DEPUTIES, [seats]);
    await tx.query(OFFICE);
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at, opened_at) values ($1, $2, 'congress-session', 'under-way', 'congress-session', 2027, '澜溪市第十七届人民代表大会第四次会议　第三次全体会议', now(), now())`,
      [county.id, meetingId],
    );
    await tx.query(
      `
      insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, is_present, seat_row, seat_column)
      select $1, gen_random_uuid(), $2, p, t, 'member', true, true, n <= $5, 1 + (n - 1) / 22, 1 + (n - 1) % 22 from unnest($3::uuid[], $4::text[]) with ordinality u(p, t, n)`,
      [county.id, meetingId, people.map(({ personId }) => personId), people.map(({ name }) => name), present],
    );
    return people;
  });
  return { meetingId, deputies };
}
