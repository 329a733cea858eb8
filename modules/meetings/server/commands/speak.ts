import { createHash } from 'node:crypto';
import type { PersonId } from '#platform/domain/ids.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { meetingForms, speechForms } from '../../contract/forms.ts';
import { alreadyAsked, alreadyEntered, somebodySpeaks } from '../../domain/errors.ts';
import { defineAct, type Acting } from '../acting.ts';
import { findIn, insertRow, type AttendeeRecord, type ItemRecord } from '../store.ts';

type Request = { readonly itemId?: string | null | undefined; readonly kind: string; readonly subject?: string | null | undefined };

/** Puts somebody on the list of speakers. @throws AppError `meetings.already_asked`, `meetings.already_entered` */
async function request(
  on: Acting,
  seat: Pick<AttendeeRecord, 'id' | 'name'>,
  { itemId, kind, subject, enteredBy }: Request & { readonly enteredBy: string | null },
) {
  const { tx, now } = on.command;
  const item = itemId ?? on.meeting.current_item_id;
  if (item && !(await findIn<ItemRecord>(tx, 'meetings_items', { id: item, meetingId: on.meeting.id }))) throw notFound('item');
  const open = await tx.query(
    `select 1 from meetings_speeches where meeting_id = $1 and attendee_id = $2 and state in ('requested', 'called') and item_id is not distinct from $3`,
    [on.meeting.id, seat.id, item],
  );
  if (open.length > 0) throw enteredBy === null ? alreadyAsked() : alreadyEntered(seat.name);
  // A point of order comes before other requests; among equals the first to ask is first.
  const [last] = await tx.query<{ place: number }>(
    `select coalesce(${kind === 'point-of-order' ? 'min(place) - 1' : 'max(place) + 1'}, 1)::int as place from meetings_speeches where meeting_id = $1 and state in ('requested', 'called')`,
    [on.meeting.id],
  );
  const id = newId(now);
  await insertRow(tx, 'meetings_speeches', {
    congress_id: on.meeting.congress_id,
    id,
    meeting_id: on.meeting.id,
    item_id: item ?? null,
    attendee_id: seat.id,
    kind,
    subject: subject || null,
    state: 'requested',
    place: last?.place ?? 1,
    requested_at: now,
    entered_by: enteredBy,
  });
  return { targetId: id, data: { name: seat.name, kind, ...(enteredBy === null ? {} : { enteredBy }) } };
}

export const askToSpeak = defineAct({
  of: 'meeting',
  action: 'ask-to-speak',
  form: meetingForms['ask-to-speak'],
  apply: async (on, form) => {
    if (!on.seat) throw notFound('attendee');
    return request(on, on.seat, { ...form, enteredBy: null });
  },
});

/** For somebody who raised his hand and has no telephone in it; the journal says who entered it. */
export const enterSpeaker = defineAct({
  of: 'meeting',
  action: 'enter-speaker',
  form: meetingForms['enter-speaker'],
  apply: async (on, { attendeeId, ...form }) => {
    const seat = await findIn<AttendeeRecord>(on.command.tx, 'meetings_attendees', { id: attendeeId, meetingId: on.meeting.id });
    if (!seat) throw notFound('attendee');
    return request(on, seat, { ...form, enteredBy: on.command.actor.name });
  },
});

const nameOf = async (on: Acting<'speech'>): Promise<string> =>
  (await on.command.tx.query<{ name: string }>('select name from meetings_attendees where id = $1', [on.target.attendee_id]))[0]?.name ??
  '';
const named = async (on: Acting<'speech'>) => ({ data: { name: await nameOf(on) } });

export const takeBack = defineAct({ of: 'speech', action: 'take-back', form: speechForms['take-back'], apply: named });
export const putInOrder = defineAct({
  of: 'speech',
  action: 'put-in-order',
  form: speechForms['put-in-order'],
  apply: async (on, { place }) => {
    await on.command.tx.query(
      `update meetings_speeches set place = place + 1 where meeting_id = $1 and id <> $2 and place >= $3 and state in ('requested', 'called')`,
      [on.meeting.id, on.target.id, place],
    );
    return { setTarget: { place }, ...(await named(on)) };
  },
});
export const callSpeaker = defineAct({ of: 'speech', action: 'call-speaker', form: speechForms['call-speaker'], apply: named });

/** Minutes of a speech by the rule: a first one, or another by the same person (SES-33); in a committee by SCM-18. */
async function limitOf(on: Acting<'speech'>): Promise<number | null> {
  if (on.target.kind !== 'speech') return null;
  if (['standing-committee', 'chairs-council', 'joint-group'].includes(on.kind))
    return 60 * Number(on.book.value('SCM-18', 'plenary-minutes'));
  if (on.kind === 'group') return 60 * Number(on.book.value('SCM-18', 'group-minutes'));
  const before = await on.command.tx.query(
    `select 1 from meetings_speeches where meeting_id = $1 and attendee_id = $2 and id <> $3 and item_id is not distinct from $4 and started_at is not null limit 1`,
    [on.meeting.id, on.target.attendee_id, on.target.id, on.target.item_id],
  );
  return 60 * Number(on.book.value('SES-33', before.length > 0 ? 'again-minutes' : 'first-minutes'));
}

export const startSpeech = defineAct({
  of: 'speech',
  action: 'start-speech',
  form: speechForms['start-speech'],
  apply: async (on, { limitSeconds }) => {
    const [speaking] = await on.command.tx.query<{ name: string }>(
      `select a.name from meetings_speeches s join meetings_attendees a on a.id = s.attendee_id where s.meeting_id = $1 and s.state = 'speaking'`,
      [on.meeting.id],
    );
    if (speaking) throw somebodySpeaks(speaking.name);
    return {
      setTarget: { started_at: on.command.now, limit_seconds: limitSeconds === undefined ? await limitOf(on) : limitSeconds },
      ...(await named(on)),
    };
  },
});

export const endSpeech = defineAct({
  of: 'speech',
  action: 'end-speech',
  form: speechForms['end-speech'],
  apply: async (on) => ({ setTarget: { ended_at: on.command.now }, ...(await named(on)) }),
});
export const declineSpeech = defineAct({
  of: 'speech',
  action: 'decline-speech',
  form: speechForms['decline-speech'],
  apply: async (on, { reason }) => ({ setTarget: { declined_why: reason || null }, ...(await named(on)) }),
});
export const writeRecord = defineAct({
  of: 'speech',
  action: 'write-record',
  form: speechForms['write-record'],
  apply: async (on, { record }) => ({ setTarget: { record, correction: null }, ...(await named(on)) }),
});

export const checkRecord = defineAct({
  of: 'speech',
  action: 'check-record',
  form: speechForms['check-record'],
  apply: async (on) => {
    const [speaker] = await on.command.tx.query<{ person_id: string | null }>('select person_id from meetings_attendees where id = $1', [
      on.target.attendee_id,
    ]);
    return {
      ...(await named(on)),
      notices: speaker?.person_id
        ? [
            {
              to: speaker.person_id as PersonId,
              kind: 'meetings.record-to-sign',
              params: { title: on.meeting.title ?? '' },
              objectType: 'meeting',
              objectId: on.meeting.id,
            },
          ]
        : [],
    };
  },
});

export const correctRecord = defineAct({
  of: 'speech',
  action: 'correct-record',
  form: speechForms['correct-record'],
  apply: async (on, { correction }) => ({ setTarget: { correction }, ...(await named(on)) }),
});
/** What is signed is bound by its hash: another text would need another signature. */
export const signRecord = defineAct({
  of: 'speech',
  action: 'sign-record',
  form: speechForms['sign-record'],
  apply: async (on) => ({
    setTarget: {
      signed_at: on.command.now,
      signed_hash: createHash('sha256')
        .update(on.target.record ?? '')
        .digest('hex'),
    },
    ...(await named(on)),
  }),
});
