import type { CommandId } from '#platform/domain/ids.ts';
import type { PersonId } from '#platform/domain/ids.ts';
import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Caller } from '#platform/server/command/run-command.ts';
import type { ActDone, AttendeeRow, InvitationRule } from '../../contract/views.ts';
import type { z } from 'zod';
import { nobodyInvited, seatHolder } from '../../domain/errors.ts';
import type { MeetingDeps } from '../acting.ts';
import { keepsMeetings } from '../policy.ts';
import { attendeeRows } from '../queries/attendees.ts';
import { addAttendees, invitedBy, readInvitations } from '../resolve-roll.ts';
import { changeRow, findIn, lockMeeting, type AttendeeRecord } from '../store.ts';

type Rows = { rows: z.infer<typeof AttendeeRow>[] };

/** Invites a person or an institution besides the rules; after the notice went out they are told at once. */
export async function invite(
  deps: MeetingDeps,
  caller: Caller,
  input: { readonly id: string; readonly commandId: string; readonly rule: InvitationRule },
): Promise<Rows> {
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'meetings.invite', body: input },
    async ({ tx, now, today, journal, notify }) => {
      if (!keepsMeetings(caller.actor)) throw notAllowed('meetings.invite');
      const meeting = await lockMeeting(tx, input.id);
      if (!meeting) throw notFound('meeting');
      await changeRow(tx, 'meetings_meetings', meeting.id, {
        invitations: JSON.stringify([...readInvitations(meeting.invitations), input.rule]),
      });
      await journal({ action: 'meetings.invite', objectType: 'meeting', objectId: meeting.id, after: { rule: input.rule } });
      // Before the notice the rule alone is kept: it is resolved when the notice is sent.
      if (!['convened', 'under-way'].includes(meeting.state)) return { rows: [] };
      const { book } = await deps.law.of(tx, today);
      const known = await tx.query<{ person_id: string | null; name: string }>(
        'select person_id, name from meetings_attendees where meeting_id = $1',
        [meeting.id],
      );
      const fresh = await invitedBy(tx, { meeting, day: dateOfInstant(meeting.starts_at), book, now }, [input.rule], {
        personIds: new Set(known.flatMap(({ person_id }) => person_id ?? [])),
        names: new Set(known.map(({ name }) => name)),
      });
      if (fresh.length === 0) throw nobodyInvited();
      await addAttendees(tx, fresh);
      const people = fresh.flatMap((row) => (typeof row['person_id'] === 'string' ? [row['person_id']] : []));
      await notify(
        people.map((person) => ({
          to: person as PersonId,
          kind: 'meetings.convened',
          params: { title: meeting.title ?? '', day: arabicDate(dateOfInstant(meeting.starts_at)), place: meeting.place },
          objectType: 'meeting',
          objectId: meeting.id,
        })),
      );
      return { rows: await attendeeRows(deps, tx, { meeting, actor: caller.actor, ids: fresh.map((row) => String(row['id'])) }) };
    },
  );
}

/** Takes an invitation without a seat back. @throws AppError `meetings.seat_holder` for whoever has one */
export async function uninvite(
  deps: MeetingDeps,
  caller: Caller,
  input: { readonly id: string; readonly commandId: string; readonly targetId: string; readonly reason: string },
): Promise<ActDone> {
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'meetings.uninvite', body: input },
    async ({ tx, journal }) => {
      if (!keepsMeetings(caller.actor)) throw notAllowed('meetings.invite');
      const meeting = await lockMeeting(tx, input.id);
      if (!meeting) throw notFound('meeting');
      const target = await findIn<AttendeeRecord>(tx, 'meetings_attendees', { id: input.targetId, meetingId: meeting.id });
      if (!target) throw notFound('attendee');
      if (target.capacity === 'member' || target.signed_in_at !== null) throw seatHolder();
      await tx.query('delete from meetings_attendees where id = $1', [target.id]);
      await journal({
        action: 'meetings.uninvite',
        objectType: 'meeting',
        objectId: meeting.id,
        before: { name: target.name, capacity: target.capacity },
        note: input.reason,
      });
      return { id: meeting.id, version: meeting.version, state: meeting.state, targetId: null };
    },
  );
}
