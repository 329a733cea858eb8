import { findHolders, listHostedCongresses } from '#modules/register/server/module.ts';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { addDays, dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import { appendNotices, type Notice } from '#platform/server/notices/append-notices.ts';
import { UNIT_ROLES } from './policy.ts';

type Silent = {
  readonly attendeeId: string;
  readonly personId: string;
  readonly id: string;
  readonly title: string | null;
  readonly startsAt: Date;
  readonly place: string;
};
const SILENT = `
  select a.id as "attendeeId", a.person_id as "personId", m.id, m.title, m.starts_at as "startsAt", m.place from meetings_meetings m join meetings_attendees a on a.meeting_id = m.id
  where m.state = 'convened' and m.parent_id is null and a.person_id is not null and a.reply = 'no-reply' and (m.starts_at at time zone 'Asia/Shanghai')::date between $1 and $2`;
type Owed = {
  readonly paperId: string;
  readonly unitId: string;
  readonly paper: string;
  readonly dueOn: LocalDate;
  readonly id: string;
  readonly title: string | null;
};
const OWED = `
  select p.id as "paperId", p.organisation_id as "unitId", p.title as paper, p.due_on as "dueOn", m.id, m.title from meetings_papers p join meetings_meetings m on m.id = p.meeting_id
  where p.state in ('asked', 'sent-back') and p.organisation_id is not null and p.due_on is not null and p.due_on <= $1 and m.state in ('planned', 'convened', 'under-way')`;

/** Days before a meeting at which silence is asked about, and before a paper's day at which its unit is. */
const AHEAD_DAYS = 2;

async function noticesOf(tx: Tx, today: LocalDate): Promise<Notice[]> {
  const silent = await tx.query<Silent>(SILENT, [today, addDays(today, AHEAD_DAYS)]);
  const notices: Notice[] = silent.map((row) => ({
    to: row.personId as PersonId,
    kind: 'meetings.reminded',
    params: { title: row.title ?? '', day: arabicDate(dateOfInstant(row.startsAt)), place: row.place },
    objectType: 'meeting',
    objectId: row.id,
    onceKey: `meeting-reply:${row.attendeeId}`,
  }));
  for (const owed of await tx.query<Owed>(OWED, [addDays(today, AHEAD_DAYS)])) {
    const people = await findHolders(tx, UNIT_ROLES, { organisationId: owed.unitId, on: today });
    const stage = owed.dueOn < today ? 'late' : 'before';
    notices.push(
      ...people.map((person): Notice => ({
        to: person as PersonId,
        kind: 'meetings.paper-urged',
        params: { title: owed.title ?? '', paper: owed.paper, due: owed.dueOn },
        objectType: 'meeting-paper',
        objectId: owed.id,
        onceKey: `meeting-paper:${owed.paperId}:${stage}`,
      })),
    );
  }
  return notices;
}

/** Reminds of answers and papers that are owed, once for each and person, in every congress of this installation. */
export async function sendMeetingReminders({ db }: { readonly db: Database }, today: LocalDate): Promise<void> {
  for (const { id } of await db.system(listHostedCongresses))
    await db.write(id as CongressId, async (tx) => appendNotices(tx, id as CongressId, await noticesOf(tx, today)));
}
