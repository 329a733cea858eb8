import { levelOfCongress } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { addMonths, dateOfInstant } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { z } from 'zod';
import type { MyMeetings } from '../../contract/hall-views.ts';
import type { AbsenceRow, MeetingRow, YearPlan } from '../../contract/views.ts';
import type { Relation } from '../../domain/relations.ts';
import type { MeetingDeps } from '../acting.ts';
import { keepsMeetings } from '../policy.ts';
import type { AbsenceRecord } from '../store.ts';
import { offered } from './attendees.ts';
import { rowsWhere, titleOfRow, type RowRecord } from './meeting-rows.ts';

type Plan = z.infer<typeof YearPlan>;
const HELD = ['under-way', 'ended', 'archived'];

/** A year's plan with how far both counters of each kind have come. */
export async function yearPlan(
  deps: MeetingDeps,
  db: Queryable,
  { actor, year }: { readonly actor: Actor; readonly year: number },
): Promise<Plan> {
  const rows = await rowsWhere(db, { where: 'm.parent_id is null and m.year = $2', value: year, actor });
  const { book } = await deps.law.of(db, dateOfInstant(deps.clock()));
  const kinds = [...new Set(rows.map(({ kind }) => kind))].map((kind) =>
    ofKind(
      kind,
      rows.filter((row) => row.kind === kind),
    ),
  );
  const [last] = await db.query<{ startsAt: Date | null }>(
    `select max(starts_at) as "startsAt" from meetings_meetings where kind = 'standing-committee' and state = any($1)`,
    [HELD],
  );
  const hasCommittee = (await levelOfCongress(db, actor.congressId)) !== 'T' && last?.startsAt;
  return {
    year,
    rows,
    kinds,
    nextCommitteeBy:
      hasCommittee && last.startsAt ? addMonths(dateOfInstant(last.startsAt), Number(book.value('SCM-02', 'interval'))) : null,
    actions: keepsMeetings(actor) ? ['plan', 'start-series'] : [],
  };
}

function ofKind(kind: string, rows: readonly MeetingRow[]): Plan['kinds'][number] {
  const most = (numbers: readonly (number | null)[]): number | null =>
    numbers.reduce((top, number) => (number !== null && (top === null || number > top) ? number : top), null);
  return {
    kind,
    planned: rows.filter(({ state }) => state !== 'cancelled').length,
    held: rows.filter(({ state }) => HELD.includes(state)).length,
    lastInTerm: most(rows.map(({ numberInTerm }) => numberInTerm)),
    lastInYear: most(rows.map(({ numberInYear }) => numberInYear)),
  };
}

/** What somebody carries in his pocket. */
export async function myMeetings(db: Queryable, actor: Actor): Promise<z.infer<typeof MyMeetings>> {
  const mine = (states: string, order: string): Promise<MeetingRow[]> =>
    rowsWhere(db, {
      where: `(s.id is not null or m.chair_person_id = $1) and m.state = any(string_to_array($2, ' ')) and m.starts_at > now() - interval '2 years'`,
      value: states,
      actor,
      order,
    });
  const documents = await db.query<{ id: string; meetingId: string; title: string; kind: string; at: Date }>(
    `select d.id, d.meeting_id as "meetingId", d.title, d.kind, x.at from meetings_deliveries x join meetings_documents d on d.id = x.document_id where x.person_id = $1 and x.read_at is null and d.state = 'issued' order by x.at desc limit 50`,
    [actor.personId],
  );
  const records = await db.query<{ speechId: string; meetingId: string; meeting: string | null }>(
    `select p.id as "speechId", m.id as "meetingId", m.title as meeting from meetings_speeches p join meetings_attendees a on a.id = p.attendee_id join meetings_meetings m on m.id = p.meeting_id where a.person_id = $1 and p.state = 'checked' order by p.requested_at`,
    [actor.personId],
  );
  return {
    now: await mine('under-way', 'm.starts_at, m.id'),
    coming: await mine('convened postponed', 'm.starts_at, m.id'),
    past: (await mine('ended archived cancelled', 'm.starts_at desc, m.id')).slice(0, 30),
    unreadDocuments: documents.map((row) => ({ ...row, at: row.at.toISOString() })),
    recordsToSign: records.map((row) => ({ ...row, meeting: row.meeting ?? '' })),
  };
}

type Absent = AbsenceRecord &
  Pick<RowRecord, 'kind' | 'title' | 'congressPlace' | 'bodyName' | 'term_number' | 'starts_at'> & { readonly unapproved: number };

/** Absences from sessions with how often each person was found absent without leave in the term (DEP-33). */
export async function listAbsences(
  deps: MeetingDeps,
  db: Queryable,
  { relations, state }: { readonly relations: readonly Relation[]; readonly state?: string | undefined },
): Promise<z.infer<typeof AbsenceRow>[]> {
  const { book } = await deps.law.of(db, dateOfInstant(deps.clock()));
  const limit = Number(book.value('DEP-33', 'absences'));
  const rows = await db.query<Absent>(
    `
    select x.*, m.kind, m.title, m.starts_at, b.name as "bodyName", g.place as "congressPlace", (select count(*)::int from meetings_absences y where y.person_id = x.person_id and y.term_number = x.term_number and y.state = 'unapproved') as unapproved
    from meetings_absences x join meetings_meetings m on m.id = x.meeting_id left join register_bodies b on b.id = m.body_id join register_congresses g on g.id = m.congress_id where $1::text is null or x.state = $1 order by m.starts_at desc, x.delegation, x.name limit 1000`,
    [state ?? null],
  );
  return rows.map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    meeting: titleOfRow(row),
    personId: row.person_id,
    name: row.name,
    delegation: row.delegation,
    state: row.state,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
    unapprovedInTerm: row.unapproved,
    reachesLimit: row.unapproved >= limit,
    version: row.version,
    actions: offered('absence', row.state, relations, row.id),
  }));
}
