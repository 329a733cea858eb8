import type { z } from 'zod';
import { AppError } from '#platform/domain/errors.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { notifyTopic } from '#platform/server/live/notify-topic.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { meetingTopic } from '../../contract/events.ts';
import type { SignedIn, SignInCode } from '../../contract/hall-views.ts';
import { suspendedHere, tooManyCodes, unknownCard, wrongCode } from '../../domain/errors.ts';
import type { SignInWay } from '../../domain/meeting-kinds.ts';
import type { MeetingDeps } from '../acting.ts';
import { chairIds, keepsMeetings } from '../policy.ts';
import { quorumNow } from '../quorum-now.ts';
import { codeAt, isCodeOf } from '../sign-in-code.ts';
import { changeRow, findAttendee, findMeeting, insertRow, type AttendeeRecord, type MeetingRecord } from '../store.ts';
import { newSecret } from './hold-meeting.ts';

type Answer = z.infer<typeof SignedIn>;
const OPEN = ['convened', 'under-way'];

/** @throws AppError `platform.not_found`, `lifecycle.not_now` before the notice and after the end */
async function requireOpen(tx: Tx, id: string): Promise<MeetingRecord> {
  const meeting = await findMeeting(tx, id);
  if (!meeting) throw notFound('meeting');
  if (!OPEN.includes(meeting.state))
    throw new AppError({
      code: 'lifecycle.not_now',
      kind: 'conflict',
      params: { lifecycle: 'meeting', action: 'sign-in', state: meeting.state },
    });
  return meeting;
}

type Passing = {
  readonly meeting: MeetingRecord;
  readonly attendee: AttendeeRecord;
  readonly isPresent: boolean;
  readonly isVideo: boolean;
  readonly way: SignInWay;
};

/** Writes somebody's coming or going once: who is there already does not come a second time. */
async function pass(deps: MeetingDeps, tx: Tx, caller: Caller, { meeting, attendee, isPresent, isVideo, way }: Passing): Promise<Answer> {
  const now = deps.clock();
  if (attendee.is_suspended && isPresent) throw suspendedHere();
  const wasThere = attendee.is_present === isPresent && attendee.is_video === (isPresent && isVideo);
  const isLate = isPresent && attendee.signed_in_at === null ? meeting.opened_at !== null && now > meeting.opened_at : attendee.is_late;
  if (!wasThere) {
    await insertRow(tx, 'meetings_presence', {
      congress_id: meeting.congress_id,
      id: newId(now),
      meeting_id: meeting.id,
      attendee_id: attendee.id,
      at: now,
      what: isPresent ? 'in' : 'out',
      way,
      by_person_id: caller.actor.personId,
      by_name: caller.actor.name,
    });
    await changeRow(tx, 'meetings_attendees', attendee.id, {
      is_present: isPresent,
      is_video: isPresent && isVideo,
      is_late: isLate,
      wrong_codes: 0,
      ...(isPresent
        ? { signed_in_at: attendee.signed_in_at ?? now, sign_in_way: way, left_at: null, left_early: false }
        : { left_at: now, left_early: meeting.state === 'under-way' }),
    });
    await appendJournal(tx, {
      congressId: caller.actor.congressId,
      accountId: caller.actor.accountId,
      personId: caller.actor.personId,
      address: caller.address,
      device: caller.device,
      action: 'meetings.presence',
      objectType: 'meeting',
      objectId: meeting.id,
      result: 'done',
      after: { attendee: attendee.id, name: attendee.name, what: isPresent ? 'in' : 'out', way, isLate },
    });
    await notifyTopic(tx, meetingTopic(meeting.id));
  }
  const { book } = await deps.law.of(tx, dateOfInstant(now));
  return {
    attendeeId: attendee.id,
    name: attendee.name,
    isPresent,
    isLate,
    wasThere,
    seat: attendee.seat_row !== null && attendee.seat_column !== null ? { row: attendee.seat_row, column: attendee.seat_column } : null,
    quorum: await quorumNow(tx, meeting, book),
  };
}

/** Locks the line of one attendee: two ways of signing in at once have one effect. */
async function lockAttendee(
  tx: Tx,
  meetingId: string,
  where: { readonly id?: string; readonly personId?: string; readonly card?: string },
): Promise<AttendeeRecord | undefined> {
  const [column, value] =
    where.id !== undefined ? ['id', where.id] : where.personId !== undefined ? ['person_id', where.personId] : ['card_number', where.card];
  const rows = await tx.query<AttendeeRecord>(
    `select * from meetings_attendees where meeting_id = $1 and ${String(column)} = $2 for update`,
    [meetingId, value],
  );
  return rows.length === 1 ? rows[0] : undefined;
}

/** The meeting's secret, made with its first need. */
async function secretOf(tx: Tx, meeting: MeetingRecord): Promise<Buffer> {
  if (meeting.sign_in_secret) return meeting.sign_in_secret;
  await tx.query('update meetings_meetings set sign_in_secret = $2 where id = $1 and sign_in_secret is null', [meeting.id, newSecret()]);
  const made = (await findMeeting(tx, meeting.id))?.sign_in_secret;
  if (!made) throw new Error('the meeting has no secret');
  return made;
}

/** The code for the hall's screen: for the office and whoever presides, never for a phone. */
export async function signInCode(deps: MeetingDeps, caller: Caller, id: string): Promise<z.infer<typeof SignInCode>> {
  return deps.db.write(caller.actor.congressId, async (tx) => {
    const meeting = await findMeeting(tx, id);
    if (!meeting) throw notFound('meeting');
    if (!keepsMeetings(caller.actor) && !chairIds(meeting).includes(caller.actor.personId)) throw notAllowed('meetings.sign-in-code');
    return codeAt(await secretOf(tx, await requireOpen(tx, id)), deps.clock());
  });
}

const MOST_WRONG = 8;
const REST_MS = 600_000;

/** Signs the caller in by the code on the screen. @throws AppError `meetings.wrong_code`, `meetings.too_many_codes`, `meetings.suspended_here` */
export async function signIn(
  deps: MeetingDeps,
  caller: Caller,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<Answer> {
  const answer = await deps.db.write(caller.actor.congressId, async (tx) => {
    const meeting = await findMeeting(tx, id);
    if (!meeting) throw notFound('meeting');
    const attendee = await lockAttendee(tx, id, { personId: caller.actor.personId });
    if (!attendee) throw notAllowed('meetings.sign-in');
    await requireOpen(tx, id);
    const now = deps.clock();
    const isResting =
      attendee.wrong_codes >= MOST_WRONG && attendee.wrong_code_at !== null && now.getTime() - attendee.wrong_code_at.getTime() < REST_MS;
    if (isResting) throw tooManyCodes();
    if (isCodeOf(await secretOf(tx, meeting), code, now))
      return pass(deps, tx, caller, { meeting, attendee, isPresent: true, isVideo: false, way: 'code' });
    // A wrong try is remembered, so it must not be rolled back with a refusal.
    await changeRow(tx, 'meetings_attendees', attendee.id, {
      wrong_codes: attendee.wrong_codes >= MOST_WRONG ? 1 : attendee.wrong_codes + 1,
      wrong_code_at: now,
    });
    return null;
  });
  if (answer === null) throw wrongCode();
  return answer;
}

function requireStaff(caller: Caller): void {
  if (!keepsMeetings(caller.actor)) throw notAllowed('meetings.tick');
}

/** Staff ticks somebody off as come or gone. */
export async function tick(
  deps: MeetingDeps,
  caller: Caller,
  {
    id,
    attendeeId,
    isPresent,
    isVideo,
  }: { readonly id: string; readonly attendeeId: string; readonly isPresent: boolean; readonly isVideo: boolean },
): Promise<Answer> {
  return deps.db.write(caller.actor.congressId, async (tx) => {
    requireStaff(caller);
    const meeting = await requireOpen(tx, id);
    const attendee = await lockAttendee(tx, id, { id: attendeeId });
    if (!attendee) throw notFound('attendee');
    return pass(deps, tx, caller, { meeting, attendee, isPresent, isVideo, way: 'staff' });
  });
}

/** Signs in by the number of a card, as a scanner types it. @throws AppError `meetings.unknown_card` */
export async function scan(
  deps: MeetingDeps,
  caller: Caller,
  { id, number, isPresent }: { readonly id: string; readonly number: string; readonly isPresent: boolean },
): Promise<Answer> {
  return deps.db.write(caller.actor.congressId, async (tx) => {
    requireStaff(caller);
    const meeting = await requireOpen(tx, id);
    const attendee = await lockAttendee(tx, id, { card: number.normalize('NFKC').trim() });
    if (!attendee) throw unknownCard();
    return pass(deps, tx, caller, { meeting, attendee, isPresent, isVideo: false, way: 'card' });
  });
}

/** The caller has seen the notice: noted once. */
export async function seeNotice(deps: MeetingDeps, caller: Caller, id: string): Promise<{ seenAt: string }> {
  return deps.db.write(caller.actor.congressId, async (tx) => {
    if (!(await findMeeting(tx, id))) throw notFound('meeting');
    const seat = await findAttendee(tx, id, caller.actor.personId);
    if (!seat) throw notAllowed('meetings.notice');
    const seenAt = seat.notice_seen_at ?? deps.clock();
    if (seat.notice_seen_at === null) await changeRow(tx, 'meetings_attendees', seat.id, { notice_seen_at: seenAt });
    return { seenAt: seenAt.toISOString() };
  });
}
