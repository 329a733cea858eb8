import { findBodies, findOrganisations, listPersons } from '#modules/register/server/module.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ActionView, AgendaItemView, MeetingView } from '../../contract/views.ts';
import { placeItems, plannedMinutes } from '../../domain/agenda-tree.ts';
import { meetingKinds } from '../../domain/meeting-kinds.ts';
import { noticeBy } from '../../domain/notice-days.ts';
import { institutionName, missingInstitutions } from '../../domain/papers/institution-names.ts';
import { requiredKeys } from '../../domain/required-bodies.ts';
import type { Relation } from '../../domain/relations.ts';
import type { MeetingDeps } from '../acting.ts';
import { kindOf } from '../perform-act.ts';
import { chairIds, mayKnow, relationsTo } from '../policy.ts';
import { quorumNow } from '../quorum-now.ts';
import { readInvitations } from '../resolve-roll.ts';
import { findAttendee, itemsOf, type AttendeeRecord, type MeetingRecord } from '../store.ts';
import { attendeeRow, countReplies, offered } from './attendees.ts';
import { rowOf, rowsWhere, ROW_COLUMNS, ROW_TABLES, type RowRecord } from './meeting-rows.ts';

export type Found = { readonly meeting: MeetingRecord; readonly seat: AttendeeRecord | undefined; readonly relations: readonly Relation[] };

/** A meeting as somebody may know it. @throws AppError `platform.not_found` for one that is not for him */
export async function requireMeeting(db: Queryable, actor: Actor, id: string): Promise<Found & { readonly row: RowRecord }> {
  const [row] = await db.query<RowRecord>(
    `select ${ROW_COLUMNS} from ${ROW_TABLES} where m.id = $2`,
    [actor.personId, id],
    'meetings-open',
  );
  if (!row) throw notFound('meeting');
  const seat = await findAttendee(db, id, actor.personId);
  const relations = relationsTo(actor, row, seat);
  if (!mayKnow(row, relations)) throw notFound('meeting');
  return { row, meeting: row, seat, relations };
}

const PREPARING = ['planned', 'convened', 'postponed', 'under-way'];
// What the frame allows in a state of the meeting; the same as its gate.
const isMoving = (of: 'agenda' | 'item', state: string): boolean => PREPARING.includes(state) || (of === 'item' && state === 'ended');

/** The agenda in the order of its tree. A closed item shows its title to those concerned alone. */
export async function agendaOf(
  db: Queryable,
  meeting: MeetingRecord,
  relations: readonly Relation[],
): Promise<{ readonly agenda: AgendaItemView[]; readonly minutes: number }> {
  const items = await itemsOf(db, meeting.id);
  const placed = placeItems(items.map((item) => ({ ...item, parentId: item.parent_id, plannedMinutes: item.planned_minutes })));
  const units = new Map(
    (
      await findOrganisations(
        db,
        items.flatMap(({ owner_unit_id }) => owner_unit_id ?? []),
      )
    ).map(({ id, shortName }) => [id, shortName]),
  );
  const bodies = new Map(
    (
      await findBodies(
        db,
        items.flatMap(({ owner_body_id }) => owner_body_id ?? []),
      )
    ).map(({ id, name }) => [id, name]),
  );
  const papers = new Map(
    (
      await db.query<{ id: string; count: number }>(
        `select item_id as id, count(*)::int as count from meetings_papers where meeting_id = $1 and item_id is not null and state <> 'removed' group by 1`,
        [meeting.id],
      )
    ).map(({ id, count }) => [id, count]),
  );
  const seesClosed = relations.some((relation) => ['congress-office', 'chair', 'member', 'attendee', 'chairs-council'].includes(relation));
  const agenda = placed.map(({ item, depth, number, totalMinutes }): AgendaItemView => ({
    id: item.id,
    parentId: item.parent_id,
    depth,
    number,
    verb: item.verb,
    mode: item.mode,
    title: item.is_closed && !seesClosed ? '＊＊＊' : item.title,
    plannedMinutes: item.planned_minutes,
    totalMinutes,
    ownerName: units.get(item.owner_unit_id ?? '') ?? bodies.get(item.owner_body_id ?? '') ?? null,
    ownerUnitId: item.owner_unit_id,
    ownerBodyId: item.owner_body_id,
    reporter: item.reporter,
    papersDueOn: item.papers_due_on,
    state: item.state,
    needsVote: item.needs_vote,
    isClosed: item.is_closed,
    movedBy: item.moved_by,
    movedReason: item.moved_reason,
    movedAt: item.moved_at?.toISOString() ?? null,
    movedToId: item.moved_to_id,
    startedAt: item.started_at?.toISOString() ?? null,
    endedAt: item.ended_at?.toISOString() ?? null,
    result: item.result,
    papers: papers.get(item.id) ?? 0,
    actions: isMoving('item', meeting.state)
      ? offered('item', item.state, relations, item.id).filter(({ action }) => fits(action, meeting))
      : [],
  }));
  return { agenda, minutes: plannedMinutes(placed) };
}

// An approved agenda is re-opened before its items change; items are taken up in a meeting under way.
const DRAFTING = ['edit-item'];
const IN_HALL = ['take-up', 'finish-item'];
const fits = (action: string, { agenda_state, state }: MeetingRecord): boolean =>
  DRAFTING.includes(action) ? agenda_state !== 'approved' : IN_HALL.includes(action) ? state === 'under-way' : true;

async function requiredOf(db: Queryable, row: RowRecord): Promise<MeetingView['required']> {
  const { required } = meetingKinds[kindOf(row)];
  const keys = requiredKeys(required, await levelOfCongress(db, row.congress_id));
  if (keys.length === 0) return [];
  const names = readInvitations(row.invitations).flatMap((rule) => [
    rule.text ?? '',
    rule.role === 'government-office' ? institutionName('government', row.congressPlace) : '',
  ]);
  const listed = await db.query<{ name: string; post: string | null; represents: string | null }>(
    `select name, post, represents from meetings_attendees where meeting_id = $1 and capacity <> 'member'`,
    [row.id],
  );
  const missing = missingInstitutions(keys, [
    ...names,
    ...listed.flatMap(({ name, post, represents }) => [name, post ?? '', represents ?? '']),
  ]);
  return keys.map((key) => ({ key, isCovered: !missing.includes(key) }));
}

/** One meeting as this reader may see it, with what he may do now. */
export async function meetingView(deps: MeetingDeps, db: Queryable, actor: Actor, id: string): Promise<MeetingView> {
  const { row, seat, relations } = await requireMeeting(db, actor, id);
  const today = dateOfInstant(deps.clock());
  const { book } = await deps.law.of(db, today);
  const isOffice = relations.some((relation) => relation === 'congress-office' || relation === 'chair' || relation === 'chairs-council');
  const ids = chairIds(row);
  const people = new Map((await listPersons(db, ids, today)).map(({ personId, name }) => [personId, name]));
  const named = (personId: string | null) => {
    const name = personId === null ? undefined : people.get(personId);
    return personId !== null && name !== undefined ? { personId, name } : null;
  };
  const { agenda, minutes } = await agendaOf(db, row, relations);
  const limit = noticeBy(kindOf(row), dateOfInstant(row.starts_at), book);
  const timeline = isOffice ? await timelineOf(db, id) : [];
  const actions: ActionView[] = [
    ...offered('meeting', row.state, relations, null),
    ...(isMoving('agenda', row.state) ? offered('agenda', row.agenda_state, relations, null) : []),
  ];
  return {
    ...rowOf(row),
    version: row.version,
    sessionId: row.session_id,
    chair: named(row.chair_person_id),
    executiveChairs: ids.filter((each) => each !== row.chair_person_id || ids.indexOf(each) > 0).flatMap((each) => named(each) ?? []),
    noticedAt: row.noticed_at?.toISOString() ?? null,
    noticeBy: limit?.by ?? null,
    noticeRule: limit?.rule ?? null,
    openedAt: row.opened_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    stateReason: row.state_reason,
    stateDecidedBy: row.state_decided_by,
    cleanedAt: row.cleaned_at?.toISOString() ?? null,
    agendaState: row.agenda_state,
    agendaVersion: row.agenda_version,
    currentItemId: row.current_item_id,
    agenda,
    plannedMinutes: minutes,
    sittings: await rowsWhere(db, { where: 'm.parent_id = $2', value: id, actor }),
    invitations: isOffice ? readInvitations(row.invitations) : [],
    required: isOffice ? await requiredOf(db, row) : [],
    quorum: await quorumNow(db, row, book),
    seats: row.seat_rows !== null && row.seat_columns !== null ? { rows: row.seat_rows, columns: row.seat_columns } : null,
    replies: isOffice ? await countReplies(db, id) : {},
    me: seat ? mine(seat, { actor, relations, state: row.state }) : null,
    oaths: await oathsOf(db, id),
    timeline,
    actions,
  };
}

function mine(
  seat: AttendeeRecord,
  { actor, relations, state }: { readonly actor: Actor; readonly relations: readonly Relation[]; readonly state: string },
): NonNullable<MeetingView['me']> {
  const row = attendeeRow(seat, { actor, relations, isOpen: state === 'convened' || state === 'under-way' });
  return {
    attendeeId: row.id,
    capacity: row.capacity,
    isEntitled: row.isEntitled,
    reply: row.reply,
    isPresent: row.isPresent,
    signedInAt: row.signedInAt,
    isLate: row.isLate,
    seat: row.seat,
    leaveText: row.leaveText,
    decision: row.decision,
    actions: row.actions.filter(({ action }) => (row.capacity === 'member' ? action !== 'send-substitute' : action !== 'ask-leave')),
  };
}

async function oathsOf(db: Queryable, id: string): Promise<MeetingView['oaths']> {
  return db.query(
    `select id, on_day as on, form, leader, organiser, persons, witness from meetings_oaths where meeting_id = $1 order by at`,
    [id],
  );
}

async function timelineOf(db: Queryable, id: string): Promise<MeetingView['timeline']> {
  const rows = await db.query<Omit<MeetingView['timeline'][number], 'at'> & { at: Date }>(
    'select seq, at, action, from_state as "fromState", to_state as "toState", person_name as "personName", data, rules from meetings_events where meeting_id = $1 order by seq desc limit 200',
    [id],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
