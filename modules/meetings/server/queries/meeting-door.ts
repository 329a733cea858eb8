import type { Actor } from '#platform/domain/actor.ts';
import { dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { presentDuring } from '../../domain/presence-spans.ts';
import type { MeetingKind } from '../../domain/meeting-kinds.ts';
import type { Quorum } from '../../domain/quorum.ts';
import { kindOf } from '../perform-act.ts';
import { chairIds, keepsMeetings, mayKnow, relationsTo } from '../policy.ts';
import { quorumNow } from '../quorum-now.ts';
import { findAttendee, findMeeting } from '../store.ts';
import { fullTitle } from '../text-facts.ts';

/** A meeting as other modules need it. */
export type MeetingFacts = {
  readonly id: string;
  readonly congressId: string;
  readonly kind: MeetingKind;
  readonly state: string;
  readonly bodyId: string | null;
  readonly parentId: string | null;
  readonly sessionId: string | null;
  /** With the meeting it is a sitting of. */ readonly title: string;
  readonly day: LocalDate;
  readonly startsAt: Date;
  readonly place: string;
  readonly term: number | null;
  readonly numberInTerm: number | null;
  readonly numberInYear: number | null;
  readonly currentItemId: string | null;
  readonly isRestricted: boolean;
  readonly chairIds: readonly string[];
  readonly seats: { readonly rows: number; readonly columns: number } | null;
};

/** One meeting of the connection's congress. */
export async function findMeetingFacts(db: Queryable, id: string): Promise<MeetingFacts | undefined> {
  const meeting = await findMeeting(db, id);
  if (!meeting) return undefined;
  return {
    id: meeting.id,
    congressId: meeting.congress_id,
    kind: kindOf(meeting),
    state: meeting.state,
    bodyId: meeting.body_id,
    parentId: meeting.parent_id,
    sessionId: meeting.session_id,
    title: await fullTitle(db, meeting),
    day: dateOfInstant(meeting.starts_at),
    startsAt: meeting.starts_at,
    place: meeting.place,
    term: meeting.term_number,
    numberInTerm: meeting.number_in_term,
    numberInYear: meeting.number_in_year,
    currentItemId: meeting.current_item_id,
    isRestricted: meeting.is_restricted,
    chairIds: chairIds(meeting),
    seats: meeting.seat_rows !== null && meeting.seat_columns !== null ? { rows: meeting.seat_rows, columns: meeting.seat_columns } : null,
  };
}

export type ItemFacts = {
  readonly id: string;
  readonly meetingId: string;
  readonly title: string;
  readonly verb: string;
  readonly state: string;
  readonly needsVote: boolean;
  readonly isCurrent: boolean;
};

/** One item of an agenda. */
export async function findItemFacts(db: Queryable, id: string): Promise<ItemFacts | undefined> {
  const [row] = await db.query<ItemFacts>(
    `select i.id, i.meeting_id as "meetingId", i.title, i.verb, i.state, i.needs_vote as "needsVote", i.id = m.current_item_id as "isCurrent" from meetings_items i join meetings_meetings m on m.id = i.meeting_id where i.id = $1`,
    [id],
  );
  return row ? { ...row, isCurrent: row.isCurrent ?? false } : undefined;
}

/** Somebody entitled to vote in a meeting. */
export type RollRow = {
  readonly personId: string;
  readonly name: string;
  readonly post: string | null;
  readonly delegationId: string | null;
  readonly delegation: string | null;
  readonly delegationRank: number | null;
  readonly rank: number | null;
  readonly seat: { readonly row: number; readonly column: number } | null;
  readonly isPresent: boolean;
  readonly isVideo: boolean;
  readonly reply: string;
};

/** The roll of those entitled to vote, by delegation and name. Suspended deputies are not on it (DEP-29); the denominator is `quorum.entitled`. */
export async function rollOf(db: Queryable, meetingId: string): Promise<RollRow[]> {
  return db.query<RollRow>(
    `
    select person_id as "personId", name, post, delegation_id as "delegationId", delegation, delegation_rank as "delegationRank", rank_order as rank, case when seat_row is null then null else json_build_object('row', seat_row, 'column', seat_column) end as seat, is_present as "isPresent", is_video as "isVideo", reply
    from meetings_attendees where meeting_id = $1 and is_entitled and person_id is not null order by delegation_rank nulls last, rank_order nulls last, name, id`,
    [meetingId],
    'meetings-roll',
  );
}

/**
 * Ids of those entitled who are in the hall: now, or for an item that is over, whoever was there at some moment of it.
 * Who takes part by video is named apart: he has no key pad and no secret ballot (SCM-14).
 */
export async function presentAt(
  db: Queryable,
  asked: { readonly meetingId: string; readonly itemId?: string | null },
): Promise<{ readonly inHall: readonly string[]; readonly byVideo: readonly string[] }> {
  const rows = await db.query<{ id: string; personId: string; isPresent: boolean; isVideo: boolean }>(
    'select id, person_id as "personId", is_present as "isPresent", is_video as "isVideo" from meetings_attendees where meeting_id = $1 and is_entitled and person_id is not null',
    [asked.meetingId],
  );
  const [item] = asked.itemId
    ? await db.query<{ startedAt: Date | null; endedAt: Date | null }>(
        'select started_at as "startedAt", ended_at as "endedAt" from meetings_items where id = $1 and meeting_id = $2',
        [asked.itemId, asked.meetingId],
      )
    : [];
  const there =
    item?.startedAt && item.endedAt ? await presentForItem(db, asked.meetingId, { from: item.startedAt, until: item.endedAt }) : null;
  const here = rows.filter((row) => (there ? there.has(row.id) : row.isPresent));
  return {
    inHall: here.filter(({ isVideo }) => !isVideo).map(({ personId }) => personId),
    byVideo: here.filter(({ isVideo }) => isVideo).map(({ personId }) => personId),
  };
}

/** Attendees who were in the hall at some moment of a span. */
export async function presentForItem(
  db: Queryable,
  meetingId: string,
  span: { readonly from: Date; readonly until: Date },
): Promise<Set<string>> {
  const log = await db.query<{ attendeeId: string; at: Date; what: 'in' | 'out' }>(
    'select attendee_id as "attendeeId", at, what from meetings_presence where meeting_id = $1 order by at',
    [meetingId],
  );
  return presentDuring(
    log.map((row) => ({ ...row, at: row.at.toISOString() })),
    { from: span.from.toISOString(), until: span.until.toISOString() },
  );
}

/** Whether the law's quorum is in the hall now. */
export async function quorumOfMeeting(db: Queryable, meetingId: string, book: RuleBook): Promise<Quorum | undefined> {
  const meeting = await findMeeting(db, meetingId);
  return meeting ? quorumNow(db, meeting, book) : undefined;
}

/** What somebody is to a meeting, for modules whose acts happen in it. */
export type StandingIn = {
  readonly mayKnow: boolean;
  readonly isOffice: boolean;
  readonly isChair: boolean;
  readonly isEntitled: boolean;
  readonly isPresent: boolean;
  readonly isVideo: boolean;
  readonly attendeeId: string | null;
};

export async function standingIn(db: Queryable, actor: Actor, meetingId: string): Promise<StandingIn | undefined> {
  const meeting = await findMeeting(db, meetingId);
  if (!meeting) return undefined;
  const seat = await findAttendee(db, meetingId, actor.personId);
  return {
    mayKnow: mayKnow(meeting, relationsTo(actor, meeting, seat)),
    isOffice: keepsMeetings(actor),
    isChair: chairIds(meeting).includes(actor.personId),
    isEntitled: seat?.is_entitled ?? false,
    isPresent: seat?.is_present ?? false,
    isVideo: seat?.is_video ?? false,
    attendeeId: seat?.id ?? null,
  };
}
