import { findHolders } from '#modules/register/server/module.ts';
import type { PersonId } from '#platform/domain/ids.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { Columns } from '#platform/server/db/table-writer.ts';
import { absenceForms, replyForms } from '../../contract/forms.ts';
import { leaveIsForMembers, noSubstitute } from '../../domain/errors.ts';
import { defineAct, type Acting } from '../acting.ts';

const CLEAR: Columns = {
  leave_kind: null,
  leave_text: null,
  decided_by: null,
  decided_at: null,
  decision: null,
  substitute_name: null,
  substitute_post: null,
};
const replied = (on: Acting<'reply'>): Columns => ({
  replied_at: on.command.now,
  notice_seen_at: on.target.notice_seen_at ?? on.command.now,
});

export const willCome = defineAct({
  of: 'reply',
  action: 'will-come',
  form: replyForms['will-come'],
  apply: (on) => ({ setTarget: { ...CLEAR, ...replied(on) }, data: { name: on.target.name } }),
});

export const sendSubstitute = defineAct({
  of: 'reply',
  action: 'send-substitute',
  form: replyForms['send-substitute'],
  apply: (on, { name, post }) => {
    // A seat is held in person; only who attends for an institution can be replaced.
    if (on.target.capacity === 'member') throw noSubstitute();
    return {
      setTarget: { ...CLEAR, ...replied(on), substitute_name: name, substitute_post: post },
      data: { name: on.target.name, substitute: name },
    };
  },
});

async function deciders(on: Acting<'reply'>): Promise<Notice[]> {
  const people = await findHolders(on.command.tx, ['congress-office'], { on: on.command.today });
  return people.map((person) => ({
    to: person as PersonId,
    kind: 'meetings.leave-asked',
    params: { title: on.meeting.title ?? '', name: on.target.name },
    objectType: 'meeting',
    objectId: on.meeting.id,
  }));
}

export const askLeave = defineAct({
  of: 'reply',
  action: 'ask-leave',
  form: replyForms['ask-leave'],
  apply: async (on, { kind, text }) => {
    if (on.target.capacity !== 'member') throw leaveIsForMembers();
    return {
      setTarget: { ...CLEAR, ...replied(on), leave_kind: kind, leave_text: text },
      data: { name: on.target.name },
      notices: await deciders(on),
    };
  },
});

const told = (on: Acting<'reply'>, kind: string, note: string): Notice[] =>
  on.target.person_id === null
    ? []
    : [
        {
          to: on.target.person_id as PersonId,
          kind,
          params: { title: on.meeting.title ?? '', note },
          objectType: 'meeting',
          objectId: on.meeting.id,
        },
      ];
const decided = (on: Acting<'reply'>, decision: string | null): Columns => ({
  decided_by: on.command.actor.name,
  decided_at: on.command.now,
  decision,
});

export const grantLeave = defineAct({
  of: 'reply',
  action: 'grant-leave',
  form: replyForms['grant-leave'],
  apply: (on, { note }) => ({
    setTarget: decided(on, note || null),
    data: { name: on.target.name },
    notices: told(on, 'meetings.leave-granted', note ?? ''),
  }),
});
export const refuseLeave = defineAct({
  of: 'reply',
  action: 'refuse-leave',
  form: replyForms['refuse-leave'],
  apply: (on, { reason }) => ({
    setTarget: decided(on, reason),
    data: { name: on.target.name },
    notices: told(on, 'meetings.leave-refused', reason),
  }),
});

export const noteReply = defineAct({
  of: 'reply',
  action: 'note-reply',
  form: replyForms['note-reply'],
  apply: (on, { reply, text, kind, substituteName }) => {
    const isMember = on.target.capacity === 'member';
    if (reply === 'substituted' && isMember) throw noSubstitute();
    if (reply === 'leave-asked' && !isMember) throw leaveIsForMembers();
    const said: Columns =
      reply === 'leave-asked'
        ? { leave_kind: kind ?? 'other', leave_text: text }
        : reply === 'substituted'
          ? { substitute_name: substituteName || text }
          : {};
    return { to: reply, setTarget: { ...CLEAR, replied_at: on.command.now, ...said }, data: { name: on.target.name, told: text } };
  },
});

const found = (on: Acting<'absence'>, reason: string): Columns => ({
  reason,
  decided_by: on.command.actor.name,
  decided_at: on.command.now,
  version: on.target.version + 1,
});

export const findUnapproved = defineAct({
  of: 'absence',
  action: 'find-unapproved',
  form: absenceForms['find-unapproved'],
  apply: async (on, { reason }) => {
    const { tx, today } = on.command;
    const [before] = await tx.query<{ count: number }>(
      `select count(*)::int as count from meetings_absences where person_id = $1 and term_number = $2 and state = 'unapproved' and id <> $3`,
      [on.target.person_id, on.target.term_number, on.target.id],
    );
    const count = (before?.count ?? 0) + 1;
    const limit = Number(on.book.value('DEP-33', 'absences'));
    // The ground is there; whether it is proposed to end the mandate, people decide.
    const people = count >= limit ? await findHolders(tx, ['deputies-office'], { on: today }) : [];
    return {
      setTarget: found(on, reason),
      data: { name: on.target.name, count },
      notices: people.map((person) => ({
        to: person as PersonId,
        kind: 'meetings.absences-reached',
        params: { name: on.target.name, count },
        objectType: 'meeting',
        objectId: on.meeting.id,
      })),
    };
  },
});

export const findExcused = defineAct({
  of: 'absence',
  action: 'find-excused',
  form: absenceForms['find-excused'],
  apply: (on, { reason }) => ({ setTarget: found(on, reason), data: { name: on.target.name } }),
});
