import { findCongress } from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { CalendarEntry } from '../../domain/calendar-feed.ts';
import { titleOfRow, type RowRecord } from './meeting-rows.ts';

type Row = Pick<
  RowRecord,
  'id' | 'kind' | 'title' | 'congressPlace' | 'bodyName' | 'term_number' | 'starts_at' | 'ends_at' | 'place' | 'state' | 'version'
> & { readonly changedAt: Date; readonly parent: string | null };

/** The meetings of one person, a year back and all to come; nothing of agendas or papers leaves this way. */
export async function calendarEntries(
  db: Queryable,
  { congressId, personId }: { readonly congressId: CongressId; readonly personId: string },
): Promise<{ name: string; entries: CalendarEntry[] }> {
  const congress = await findCongress(db, congressId);
  const rows = await db.query<Row>(
    `
    select m.id, m.kind, m.title, m.term_number, m.starts_at, m.ends_at, m.place, m.state, m.version, b.name as "bodyName", g.place as "congressPlace", o.title as parent, coalesce((select max(e.at) from meetings_events e where e.meeting_id = m.id), m.created_at) as "changedAt"
    from meetings_attendees s join meetings_meetings m on m.id = s.meeting_id left join meetings_meetings o on o.id = m.parent_id left join register_bodies b on b.id = m.body_id join register_congresses g on g.id = m.congress_id
    where s.person_id = $1 and m.starts_at > now() - interval '1 year' order by m.starts_at limit 400`,
    [personId],
  );
  return {
    name: congress?.shortName ?? '',
    entries: rows.map((row) => ({
      id: row.id,
      title: `${row.parent ?? ''}${titleOfRow(row)}`,
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at?.toISOString() ?? null,
      place: row.place,
      state: row.state,
      version: row.version,
      changedAt: row.changedAt.toISOString(),
    })),
  };
}
