import type { Actor } from '#platform/domain/actor.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { z } from 'zod';
import type { PresenceView, ScreenView, SeatPlan, SpeechView } from '../../contract/hall-views.ts';
import { isOff, placeItems } from '../../domain/agenda-tree.ts';
import type { Relation } from '../../domain/relations.ts';
import type { MeetingDeps } from '../acting.ts';
import { chairIds, keepsMeetings } from '../policy.ts';
import { quorumNow } from '../quorum-now.ts';
import { codeAt } from '../sign-in-code.ts';
import { findIn, itemsOf, type ItemRecord, type MeetingRecord, type SpeechRecord } from '../store.ts';
import { fullTitle } from '../text-facts.ts';
import { offered } from './attendees.ts';
import { presentForItem } from './meeting-door.ts';

type Presence = z.infer<typeof PresenceView>;
type Speech = z.infer<typeof SpeechView>;
type Here = {
  readonly id: string;
  readonly name: string;
  readonly reply: string;
  readonly delegationId: string | null;
  readonly delegation: string | null;
  readonly inBase: boolean;
  readonly isPresent: boolean;
};

const HERE = `select id, name, reply, delegation_id as "delegationId", delegation, is_in_base as "inBase", (is_present and is_entitled) as "isPresent" from meetings_attendees where meeting_id = $1 and capacity = 'member' order by delegation_rank nulls last, rank_order nulls last, name, id`;
const LOG = `
  select p.attendee_id as "attendeeId", a.person_id as "personId", a.name, p.at, p.what, p.way, p.by_name as "byName" from meetings_presence p join meetings_attendees a on a.id = p.attendee_id
  where p.meeting_id = $1 and ($2::boolean is not true or (a.is_late and p.what = 'in') or (a.left_early and p.what = 'out')) order by p.at desc, p.id desc limit 300`;

/** Who is in the hall, by delegation, with those missing; for an item that is over, who was there for it. */
export async function presenceOf(
  deps: MeetingDeps,
  db: Queryable,
  { meeting, itemId }: { readonly meeting: MeetingRecord; readonly itemId?: string | undefined },
): Promise<Presence> {
  const { book } = await deps.law.of(db, dateOfInstant(deps.clock()));
  const item = itemId === undefined ? undefined : await findIn<ItemRecord>(db, 'meetings_items', { id: itemId, meetingId: meeting.id });
  if (itemId !== undefined && !item) throw notFound('item');
  const there =
    item?.started_at && item.ended_at ? await presentForItem(db, meeting.id, { from: item.started_at, until: item.ended_at }) : null;
  const people = (await db.query<Here>(HERE, [meeting.id], 'meetings-here')).map((row) =>
    there ? { ...row, isPresent: there.has(row.id) } : row,
  );
  const quorum = await quorumNow(db, meeting, book);
  const log = async (isLate: boolean): Promise<Presence['log']> =>
    (await db.query<Omit<Presence['log'][number], 'at'> & { at: Date }>(LOG, [meeting.id, isLate])).map((row) => ({
      ...row,
      at: row.at.toISOString(),
    }));
  const groups = new Map<string, Presence['delegations'][number]>();
  for (const { delegationId, delegation, inBase, isPresent, reply } of people) {
    const known = groups.get(delegationId ?? '') ?? { delegationId, delegation, entitled: 0, present: 0, onLeave: 0 };
    groups.set(delegationId ?? '', {
      ...known,
      entitled: known.entitled + Number(inBase),
      present: known.present + Number(isPresent),
      onLeave: known.onLeave + Number(inBase && reply === 'leave-granted'),
    });
  }
  return {
    quorum: there ? { ...quorum, present: people.filter(({ isPresent }) => isPresent).length } : quorum,
    itemId: itemId ?? null,
    delegations: [...groups.values()],
    missing: people
      .filter(({ inBase, isPresent }) => inBase && !isPresent)
      .map(({ id, name, delegation, reply }) => ({ attendeeId: id, name, delegation, reply })),
    late: await log(true),
    log: await log(false),
  };
}

/** The seat plan with who sits where and is here. */
export async function seatPlanOf(
  db: Queryable,
  meeting: Pick<MeetingRecord, 'id' | 'seat_rows' | 'seat_columns'>,
  actor: Actor,
): Promise<z.infer<typeof SeatPlan>> {
  const seats = await db.query<z.infer<typeof SeatPlan>['seats'][number] & { row: number | null }>(
    `
    select seat_row as "row", seat_column as "column", id as "attendeeId", person_id as "personId", name, delegation, is_present as "isPresent" from meetings_attendees where meeting_id = $1 and capacity in ('member', 'attending') order by seat_row nulls last, seat_column`,
    [meeting.id],
  );
  const seated = seats.filter((seat) => seat.row !== null);
  return {
    rows: meeting.seat_rows ?? 0,
    columns: meeting.seat_columns ?? 0,
    seats: seated,
    unseated: seats.length - seated.length,
    actions: keepsMeetings(actor) ? ['arrange-seats', 'swap-seats'] : [],
  };
}

type SpeechRow = SpeechRecord & {
  readonly personId: string | null;
  readonly name: string;
  readonly post: string | null;
  readonly delegation: string | null;
};
type Reader = { readonly actor: Actor; readonly relations: readonly Relation[] };

/** Speeches in order: who speaks, who was called, who waits, then those over. Records are for the office and the speaker. */
export async function speechesOf(
  db: Queryable,
  { meeting, itemId, reader }: { readonly meeting: MeetingRecord; readonly itemId?: string | undefined; readonly reader: Reader },
): Promise<Speech[]> {
  const rows = await db.query<SpeechRow>(
    `
    select s.*, a.person_id as "personId", a.name, a.post, a.delegation from meetings_speeches s join meetings_attendees a on a.id = s.attendee_id
    where s.meeting_id = $1 and ($2::uuid is null or s.item_id = $2) order by position(s.state in 'speaking called requested') = 0, position(s.state in 'speaking called requested'), s.place, s.requested_at, s.id`,
    [meeting.id, itemId ?? null],
  );
  return rows.map((row) => {
    const isMine = row.personId === reader.actor.personId;
    const relations: Relation[] = isMine ? [...reader.relations, 'self'] : [...reader.relations];
    const seesRecord = isMine || relations.includes('congress-office') || row.state === 'signed';
    return {
      id: row.id,
      itemId: row.item_id,
      attendeeId: row.attendee_id,
      personId: row.personId,
      name: row.name,
      post: row.post,
      delegation: row.delegation,
      kind: row.kind,
      subject: row.subject,
      state: row.state,
      place: row.place,
      requestedAt: row.requested_at.toISOString(),
      startedAt: row.started_at?.toISOString() ?? null,
      endedAt: row.ended_at?.toISOString() ?? null,
      limitSeconds: row.limit_seconds,
      record: seesRecord ? row.record : null,
      correction: seesRecord ? row.correction : null,
      signedAt: row.signed_at?.toISOString() ?? null,
      enteredBy: row.entered_by,
      isMine,
      actions: ['under-way', 'ended'].includes(meeting.state) ? offered('speech', row.state, relations, row.id) : [],
    };
  });
}

/** What the big screen shows; the code only to whoever may put it there. */
export async function screenOf(
  deps: MeetingDeps,
  db: Queryable,
  { meeting, reader }: { readonly meeting: MeetingRecord; readonly reader: Reader },
): Promise<z.infer<typeof ScreenView>> {
  const now = deps.clock();
  const { book } = await deps.law.of(db, dateOfInstant(now));
  const placed = placeItems(
    (await itemsOf(db, meeting.id)).map((item) => ({ ...item, parentId: item.parent_id, plannedMinutes: item.planned_minutes })),
  ).filter(({ item }) => !isOff(item.state));
  const at = placed.findIndex(({ item }) => item.id === meeting.current_item_id);
  const [current, next] = [placed[at], placed.slice(at + 1).find(({ item }) => item.state === 'listed')];
  const speeches = await speechesOf(db, { meeting, reader });
  const showsCode =
    meeting.sign_in_secret !== null &&
    ['convened', 'under-way'].includes(meeting.state) &&
    (keepsMeetings(reader.actor) || chairIds(meeting).includes(reader.actor.personId));
  return {
    id: meeting.id,
    title: await fullTitle(db, meeting),
    state: meeting.state,
    quorum: await quorumNow(db, meeting, book),
    code: showsCode && meeting.sign_in_secret ? codeAt(meeting.sign_in_secret, now) : null,
    currentItem: current ? { id: current.item.id, number: current.number, title: current.item.title, verb: current.item.verb } : null,
    nextItem: next ? { id: next.item.id, number: next.number, title: next.item.title } : null,
    speaking: speeches.find(({ state }) => state === 'speaking') ?? null,
    queue: speeches
      .filter(({ state }) => state === 'called' || state === 'requested')
      .map(({ name, delegation }) => ({ name, delegation })),
    serverNow: now.toISOString(),
  };
}
