import { twoCharacterNames } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { actionsFor } from '#platform/domain/lifecycle.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { sortPeople } from '#platform/domain/names/name-order.ts';
import { strokesKnown } from '#platform/domain/names/stroke-order.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { z } from 'zod';
import type { ActionView, AttendeeList, AttendeeRow } from '../../contract/views.ts';
import { lifecycles, type ActOf } from '../../domain/lifecycles.ts';
import type { Capacity, ListOrder } from '../../domain/meeting-kinds.ts';
import type { Relation } from '../../domain/relations.ts';
import type { MeetingDeps } from '../acting.ts';
import { headsDelegation, keepsMeetings, relationsTo } from '../policy.ts';
import { findAttendee, type AttendeeRecord, type MeetingRecord } from '../store.ts';

type Row = z.infer<typeof AttendeeRow>;
const CAPACITY_ORDER: readonly string[] = ['member', 'attending', 'observer', 'staff'];

// The same for every line of a list of ten thousand: some dozen states and relations, each decided once.
const decided = new Map<string, readonly Omit<ActionView, 'targetId'>[]>();

/** What somebody with these relations may do now to a thing of one of the tables. */
export function offered(of: ActOf, state: string, relations: readonly Relation[], targetId: string | null): ActionView[] {
  const key = `${of} ${state} ${relations.join()}`;
  const known =
    decided.get(key) ??
    actionsFor(lifecycles[of], state, relations).map((line) => ({
      of,
      action: line.action,
      primary: line.primary ?? false,
      rules: [...line.rules],
    }));
  decided.set(key, known);
  return known.map((action) => ({ ...action, targetId }));
}

/** Everybody on the list in the order asked for: members first, then those who attend (出席、列席、旁听). */
export async function orderedAttendees(
  deps: Pick<MeetingDeps, 'law'>,
  db: Queryable,
  asked: { readonly meetingId: string; readonly order: ListOrder; readonly today: LocalDate; readonly capacity?: Capacity | undefined },
): Promise<AttendeeRecord[]> {
  const rows = await db.query<AttendeeRecord>(
    'select * from meetings_attendees where meeting_id = $1 and ($2::text is null or capacity = $2)',
    [asked.meetingId, asked.capacity ?? null],
    'meetings-attendees',
  );
  const names = await twoCharacterNames(deps.law, db, asked.today);
  const sorted = sortPeople(
    rows.map((row) => ({ ...row, rank: row.rank_order, delegation: row.delegation_rank, row })),
    asked.order,
    { twoCharacterNames: names },
  );
  return sorted.map(({ row }) => row).toSorted((a, b) => CAPACITY_ORDER.indexOf(a.capacity) - CAPACITY_ORDER.indexOf(b.capacity));
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** One line as its reader sees it: reasons of leave are for whoever decides on them, and for oneself. */
export function attendeeRow(
  row: AttendeeRecord,
  { actor, relations, isOpen }: { readonly actor: Actor; readonly relations: readonly Relation[]; readonly isOpen: boolean },
): Row {
  const own: Relation[] = [
    ...(row.person_id === actor.personId ? ['self' as const] : []),
    ...(headsDelegation(actor, row.delegation_id) ? ['delegation-head' as const] : []),
  ];
  const all = [...relations, ...own];
  const seesReasons = all.some((relation) => ['congress-office', 'chair', 'chairs-council', 'delegation-head', 'self'].includes(relation));
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name,
    post: row.post,
    capacity: row.capacity,
    isEntitled: row.is_entitled,
    delegationId: row.delegation_id,
    delegation: row.delegation,
    represents: row.represents,
    invitedBy: row.invited_by,
    reply: row.reply,
    repliedAt: instant(row.replied_at),
    hasSeenNotice: row.notice_seen_at !== null,
    substitute: row.substitute_name === null ? null : [row.substitute_name, row.substitute_post].filter(Boolean).join(' '),
    leaveKind: seesReasons ? row.leave_kind : null,
    leaveText: seesReasons ? row.leave_text : null,
    decidedBy: seesReasons ? row.decided_by : null,
    decision: seesReasons ? row.decision : null,
    isPresent: row.is_present,
    isVideo: row.is_video,
    signedInAt: instant(row.signed_in_at),
    signInWay: row.sign_in_way,
    leftAt: instant(row.left_at),
    isLate: row.is_late,
    leftEarly: row.left_early,
    seat: row.seat_row !== null && row.seat_column !== null ? { row: row.seat_row, column: row.seat_column } : null,
    actions: isOpen ? offered('reply', row.reply, all, row.id) : [],
  };
}

const MOST_NAMED = 40;
const canReply = ({ state }: Pick<MeetingRecord, 'state'>): boolean => state === 'convened' || state === 'under-way';

export async function attendeeRows(
  deps: MeetingDeps,
  db: Queryable,
  { meeting, actor, ids }: { readonly meeting: MeetingRecord; readonly actor: Actor; readonly ids: readonly string[] },
): Promise<Row[]> {
  const wanted = new Set(ids);
  const relations = relationsTo(actor, meeting, await findAttendee(db, meeting.id, actor.personId));
  const rows = await orderedAttendees(deps, db, { meetingId: meeting.id, order: 'rank', today: dateOfInstant(deps.clock()) });
  return rows.filter(({ id }) => wanted.has(id)).map((row) => attendeeRow(row, { actor, relations, isOpen: canReply(meeting) }));
}

type Slim = Pick<AttendeeRecord, 'id' | 'name' | 'capacity' | 'is_present'> & {
  readonly rank: number | null;
  readonly delegation: number | null;
};
type Asked = {
  readonly meeting: MeetingRecord;
  readonly actor: Actor;
  readonly relations: readonly Relation[];
  readonly order: ListOrder;
  readonly capacity?: Capacity | undefined;
  readonly search: string;
  readonly presence?: 'here' | 'missing' | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

// Strokes and readings are no order of the database: it gives what the order needs, and the page's rows once it is known.
const SLIM = `
  select id, name, capacity, is_present, rank_order as rank, delegation_rank as delegation from meetings_attendees
  where meeting_id = $1 and ($2::text is null or capacity = $2) and ($3 = '' or strpos(concat_ws(' ', name, delegation, post, represents, card_number), $3) > 0)`;

async function orderedSlim(
  deps: Pick<MeetingDeps, 'law'>,
  db: Queryable,
  {
    meetingId,
    order,
    capacity,
    search,
    today,
  }: { readonly meetingId: string; readonly today: LocalDate } & Pick<Asked, 'order' | 'capacity' | 'search'>,
): Promise<Slim[]> {
  const rows = await db.query<Slim>(SLIM, [meetingId, capacity ?? null, search.trim()], 'meetings-attendees-slim');
  const sorted = sortPeople(rows, order, { twoCharacterNames: await twoCharacterNames(deps.law, db, today) });
  return CAPACITY_ORDER.flatMap((each) => sorted.filter((row) => row.capacity === each));
}

/** Where a page begins: after the row that ended the one before; if that row has gone since, where it stood. */
function startOf(rows: readonly Slim[], after: string | undefined): number {
  const [id, place] = (after ?? '').split('@');
  const at = after === undefined ? -1 : rows.findIndex((row) => row.id === id);
  return at >= 0 || after === undefined ? at + 1 : Math.min(Number.parseInt(place ?? '', 10) || 0, rows.length);
}

/** A page of the list of a meeting, with how the answers stand. */
export async function listAttendees(
  deps: MeetingDeps,
  db: Queryable,
  { meeting, actor, relations, ...asked }: Asked,
): Promise<z.infer<typeof AttendeeList>> {
  const all = await orderedSlim(deps, db, { meetingId: meeting.id, today: dateOfInstant(deps.clock()), ...asked });
  const listed = asked.presence === undefined ? all : all.filter((row) => row.is_present === (asked.presence === 'here'));
  const start = startOf(listed, asked.after);
  const ids = listed.slice(start, start + asked.limit).map(({ id }) => id);
  const rows = await db.query<AttendeeRecord>(
    'select a.* from unnest($1::uuid[]) with ordinality w(id, place) join meetings_attendees a on a.id = w.id order by w.place',
    [ids],
    'meetings-attendees-page',
  );
  const isOpen = canReply(meeting);
  return {
    rows: rows.map((row) => attendeeRow(row, { actor, relations, isOpen })),
    next: start + ids.length < listed.length ? `${ids.at(-1) ?? ''}@${start + ids.length}` : null,
    total: all.length,
    present: all.filter((row) => row.is_present).length,
    unknownStrokes:
      asked.order === 'strokes' ? [...new Set(all.map(({ name }) => name).filter((name) => !strokesKnown(name)))].slice(0, MOST_NAMED) : [],
    replies: await countReplies(db, meeting.id),
    actions:
      keepsMeetings(actor) && !['ended', 'archived', 'cancelled'].includes(meeting.state)
        ? ['invite', 'uninvite', 'tick', 'scan', 'arrange-seats']
        : [],
  };
}

/** How many have answered what; of members alone. */
export async function countReplies(db: Queryable, meetingId: string): Promise<Record<string, number>> {
  const rows = await db.query<{ reply: string; count: number }>(
    `select reply, count(*)::int as count from meetings_attendees where meeting_id = $1 and capacity = 'member' group by 1`,
    [meetingId],
    'meetings-replies',
  );
  return Object.fromEntries(rows.map(({ reply, count }) => [reply, count]));
}
