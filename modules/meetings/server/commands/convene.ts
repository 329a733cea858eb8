import { findBodies, findCongress, findSessionOn, levelOfCongress } from '#modules/register/server/module.ts';
import { AppError } from '#platform/domain/errors.ts';
import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import { dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import type { PersonId } from '#platform/domain/ids.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import { meetingForms } from '../../contract/forms.ts';
import { agendaEmpty, nobodyInvited, noSession, noticeTooLate, requiredMissing } from '../../domain/errors.ts';
import { meetingKinds } from '../../domain/meeting-kinds.ts';
import { noticeBy } from '../../domain/notice-days.ts';
import { missingInstitutions } from '../../domain/papers/institution-names.ts';
import { meetingTitle } from '../../domain/papers/meeting-title.ts';
import { requiredKeys } from '../../domain/required-bodies.ts';
import { defineAct, type Acting } from '../acting.ts';
import { newSecret } from './hold-meeting.ts';
import { nextNumbers, type Numbers } from '../numbering.ts';
import { syncRoll } from '../resolve-roll.ts';
import type { MeetingRecord } from '../store.ts';

const dayOf = ({ starts_at }: Pick<MeetingRecord, 'starts_at'>): LocalDate => dateOfInstant(starts_at);

function requireInTime(on: Acting, lateReason: string | undefined): boolean {
  const limit = noticeBy(on.kind, dayOf(on.meeting), on.book);
  if (limit === null || on.meeting.is_extraordinary || on.command.today <= limit.by) return true;
  // The days are our own rule: a reason lets the notice pass, and stays beside it.
  if (lateReason === undefined) throw noticeTooLate(limit);
  return false;
}

async function requireInstitutions(on: Acting, reason: string | undefined): Promise<readonly string[]> {
  const { required } = meetingKinds[on.kind];
  if (required === null) return [];
  const { tx, actor } = on.command;
  const names = await tx.query<{ name: string }>(
    `select concat_ws(' ', name, post, represents, invited_by) as name from meetings_attendees where meeting_id = $1 and capacity <> 'member'`,
    [on.meeting.id],
  );
  const missing = missingInstitutions(
    requiredKeys(required, await levelOfCongress(tx, actor.congressId)),
    names.flatMap(({ name }) => name.split(' ')),
  );
  if (missing.length > 0 && reason === undefined) throw requiredMissing(required, missing.join(', '));
  return missing;
}

async function numbersFor(on: Acting): Promise<Numbers & { readonly session_id?: string }> {
  const numbers = await nextNumbers(on.command.tx, on.meeting);
  if (on.kind !== 'congress-session') return numbers;
  // The register says which session it is: suggestions are numbered by it too.
  const day = dayOf(on.meeting);
  const session = await findSessionOn(on.command.tx, day);
  if (!session || session.closesOn < day) throw noSession(day);
  return { ...numbers, number_in_term: session.session, session_id: session.id };
}

/** How the meeting is called with these numbers. */
export async function titleOf(on: Pick<Acting, 'command' | 'meeting' | 'kind'>, numbers: Numbers): Promise<string> {
  const { tx, actor } = on.command;
  const congress = await findCongress(tx, actor.congressId);
  const [body] = on.meeting.body_id === null ? [] : await findBodies(tx, [on.meeting.body_id]);
  return meetingTitle({
    kind: on.kind,
    place: congress?.place ?? '',
    term: on.meeting.term_number,
    number: numbers.number_in_term,
    numberInYear: numbers.number_in_year,
    bodyName: body?.name ?? null,
    month: Number(dayOf(on.meeting).slice(5, 7)),
  });
}

/** Tells everybody invited who is a person of the register. */
export async function tellInvited(on: Acting, kind: string, where = ''): Promise<Notice[]> {
  const people = await on.command.tx.query<{ person_id: string }>(
    `select person_id from meetings_attendees where meeting_id = $1 and person_id is not null ${where}`,
    [on.meeting.id],
  );
  const params = { title: on.meeting.title ?? '', day: arabicDate(dayOf(on.meeting)), place: on.meeting.place };
  return people.map(({ person_id }) => ({ to: person_id as PersonId, kind, params, objectType: 'meeting', objectId: on.meeting.id }));
}

export const convene = defineAct({
  of: 'meeting',
  action: 'convene',
  form: meetingForms.convene,
  apply: async (on, { lateReason, missingReason }) => {
    const { tx, now } = on.command;
    const isInTime = requireInTime(on, lateReason);
    if (
      meetingKinds[on.kind].notice !== null &&
      (await tx.query('select 1 from meetings_items where meeting_id = $1 limit 1', [on.meeting.id])).length === 0
    )
      throw agendaEmpty();
    if (on.meeting.parent_id !== null) await requireParent(on, on.meeting.parent_id);
    await syncRoll(tx, { meeting: on.meeting, day: dayOf(on.meeting), book: on.book, now });
    const missing = await requireInstitutions(on, missingReason);
    const [counted] = await tx.query<{ count: number }>('select count(*)::int as count from meetings_attendees where meeting_id = $1', [
      on.meeting.id,
    ]);
    if ((counted?.count ?? 0) === 0) throw nobodyInvited();
    const numbers = await numbersFor(on);
    const title = on.meeting.title ?? (await titleOf(on, numbers));
    const named: Acting = { ...on, meeting: { ...on.meeting, title } };
    return {
      set: {
        ...numbers,
        title,
        noticed_at: now,
        sign_in_secret: on.meeting.sign_in_secret ?? newSecret(),
        state_reason: null,
        state_decided_by: null,
      },
      data: {
        ...numbers,
        invited: counted?.count ?? 0,
        ...(isInTime ? {} : { lateReason }),
        ...(missing.length > 0 ? { missing, missingReason } : {}),
      },
      notices: meetingKinds[on.kind].isSitting ? [] : await tellInvited(named, 'meetings.convened'),
    };
  },
});

async function requireParent(on: Acting, parentId: string): Promise<void> {
  const [parent] = await on.command.tx.query<{ state: string }>('select state from meetings_meetings where id = $1', [parentId]);
  if (parent?.state !== 'convened' && parent?.state !== 'under-way')
    throw new AppError({
      code: 'lifecycle.not_now',
      kind: 'conflict',
      params: { lifecycle: 'meeting', action: 'convene', state: parent?.state ?? '' },
    });
}

export const remindInvited = defineAct({
  of: 'meeting',
  action: 'remind-invited',
  form: meetingForms['remind-invited'],
  apply: async (on) => {
    const notices = await tellInvited(on, 'meetings.reminded', `and reply = 'no-reply'`);
    return { notices, data: { reminded: notices.length } };
  },
});

export const refreshRoll = defineAct({
  of: 'meeting',
  action: 'refresh-roll',
  form: meetingForms['refresh-roll'],
  apply: async (on) => {
    const { added, removed } = await syncRoll(on.command.tx, {
      meeting: on.meeting,
      day: on.command.today,
      book: on.book,
      now: on.command.now,
    });
    return { data: { added: added.slice(0, 30), removed: removed.slice(0, 30), addedCount: added.length, removedCount: removed.length } };
  },
});
