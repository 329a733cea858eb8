import { randomBytes } from 'node:crypto';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { itemForms, meetingForms } from '../../contract/forms.ts';
import { notUnderWay, papersWaiting, quorumMissing, sittingsOpen } from '../../domain/errors.ts';
import { requireTransition } from '#platform/domain/lifecycle.ts';
import { itemLifecycle } from '../../domain/agenda-lifecycle.ts';
import { defineAct, type Acting } from '../acting.ts';
import { letMeetingFilesGo, removeCleanedBytes } from '../clean-up-files.ts';
import { quorumNow } from '../quorum-now.ts';
import { syncRoll } from '../resolve-roll.ts';
import { changeRow, findIn, insertRow, type ItemRecord } from '../store.ts';

/** The secret of the hall's rotating code, made with the meeting's first need of it. */
export const newSecret = (): Buffer => randomBytes(32);

export const openMeeting = defineAct({
  of: 'meeting',
  action: 'open-meeting',
  form: meetingForms['open-meeting'],
  apply: async (on) => {
    const { tx, now, today } = on.command;
    // Seats are those of this day, not of the day of the notice (CNT-06).
    if (on.meeting.noticed_at === null || dateOfInstant(on.meeting.noticed_at) !== today)
      await syncRoll(tx, { meeting: on.meeting, day: today, book: on.book, now });
    const quorum = await quorumNow(tx, on.meeting, on.book);
    if (!quorum.isMet && quorum.rule !== null)
      throw quorumMissing(quorum.rule, { needed: quorum.needed ?? 0, present: quorum.present, entitled: quorum.entitled });
    // Late comers sign in by the code on the screen, whether or not anybody looked at it before.
    return {
      set: { opened_at: now, sign_in_secret: on.meeting.sign_in_secret ?? newSecret() },
      data: { statement: quorum.statement, entitled: quorum.entitled, present: quorum.present },
    };
  },
});

/** Finishes an item that is being dealt with. */
async function finishItem(on: Acting, item: ItemRecord): Promise<void> {
  if (item.state === 'current') await changeRow(on.command.tx, 'meetings_items', item.id, { state: 'done', ended_at: on.command.now });
}

async function currentOf(on: Acting): Promise<ItemRecord | undefined> {
  return on.meeting.current_item_id === null
    ? undefined
    : findIn<ItemRecord>(on.command.tx, 'meetings_items', { id: on.meeting.current_item_id, meetingId: on.meeting.id });
}

/** Takes an item up and finishes the one before. @throws AppError `lifecycle.not_now` for one withdrawn or put off */
async function takeUp(on: Acting, item: ItemRecord): Promise<void> {
  requireTransition(itemLifecycle, {
    state: item.state as (typeof itemLifecycle.states)[number],
    action: 'take-up',
    relations: [...on.relations],
  });
  if (on.meeting.state !== 'under-way') throw notUnderWay();
  const before = await currentOf(on);
  if (before && before.id !== item.id) await finishItem(on, before);
  await changeRow(on.command.tx, 'meetings_items', item.id, {
    state: 'current',
    started_at: item.started_at ?? on.command.now,
    ended_at: null,
  });
}

export const step = defineAct({
  of: 'meeting',
  action: 'step',
  form: meetingForms.step,
  apply: async (on, { itemId }) => {
    const before = await currentOf(on);
    if (itemId === null) {
      if (before) await finishItem(on, before);
      return { set: { current_item_id: null }, data: { from: before?.title ?? null } };
    }
    const item = await findIn<ItemRecord>(on.command.tx, 'meetings_items', { id: itemId, meetingId: on.meeting.id });
    if (!item) throw notFound('item');
    if (item.state !== 'current') await takeUp(on, item);
    return { set: { current_item_id: item.id }, data: { from: before?.title ?? null, to: item.title }, targetId: item.id };
  },
});

export const takeUpItem = defineAct({
  of: 'item',
  action: 'take-up',
  form: itemForms['take-up'],
  apply: async (on) => {
    await takeUp(on, on.target);
    return { set: { current_item_id: on.target.id }, data: { title: on.target.title } };
  },
});

export const finishCurrentItem = defineAct({
  of: 'item',
  action: 'finish-item',
  form: itemForms['finish-item'],
  apply: (on) => ({ setTarget: { ended_at: on.command.now }, set: { current_item_id: null }, data: { title: on.target.title } }),
});

export const recordResult = defineAct({
  of: 'item',
  action: 'record-result',
  form: itemForms['record-result'],
  apply: (on, { result }) => ({ setTarget: { result }, data: { title: on.target.title, result } }),
});

const ABSENT = `
  select a.person_id as "personId", a.name, a.delegation from meetings_attendees a
  where a.meeting_id = $1 and a.is_entitled and a.person_id is not null and a.reply <> 'leave-granted'
    and not exists (select from meetings_attendees s join meetings_meetings m on m.id = s.meeting_id where s.person_id = a.person_id and s.signed_in_at is not null and (m.id = $1 or m.parent_id = $1))`;

/**
 * DEP-33: deputies who were at no sitting of a session and had no leave are put before a human. Sittings of one session
 * are one session; nothing is decided here.
 */
async function proposeAbsences(on: Acting): Promise<number> {
  if (on.kind !== 'congress-session') return 0;
  const { tx, now } = on.command;
  const absent = await tx.query<{ personId: string; name: string; delegation: string | null }>(ABSENT, [on.meeting.id]);
  for (const { personId, name, delegation } of absent)
    await insertRow(tx, 'meetings_absences', {
      congress_id: tx.congressId,
      id: newId(now),
      meeting_id: on.meeting.id,
      person_id: personId,
      name,
      delegation,
      term_number: on.meeting.term_number,
      state: 'proposed',
    });
  return absent.length;
}

export const endMeeting = defineAct({
  of: 'meeting',
  action: 'end-meeting',
  form: meetingForms['end-meeting'],
  apply: async (on) => {
    const { tx, now } = on.command;
    const open = await tx.query<{ id: string }>(`select id from meetings_meetings where parent_id = $1 and state = 'under-way'`, [
      on.meeting.id,
    ]);
    if (open.length > 0) throw sittingsOpen(open.length);
    const before = await currentOf(on);
    if (before) await finishItem(on, before);
    await tx.query(`update meetings_speeches set state = 'spoken', ended_at = $2 where meeting_id = $1 and state = 'speaking'`, [
      on.meeting.id,
      now,
    ]);
    const absences = await proposeAbsences(on);
    const quorum = await quorumNow(tx, on.meeting, on.book);
    return { set: { ended_at: now, current_item_id: null }, data: { present: quorum.present, entitled: quorum.entitled, absences } };
  },
});

export const archive = defineAct({
  of: 'meeting',
  action: 'archive',
  form: meetingForms.archive,
  apply: async (on) => {
    const [waiting] = await on.command.tx.query<{ count: number }>(
      `select count(*)::int as count from meetings_documents where meeting_id = $1 and state in ('draft', 'reviewed')`,
      [on.meeting.id],
    );
    // What is archived is whole: no minutes left as a draft.
    if ((waiting?.count ?? 0) > 0) throw papersWaiting(waiting?.count ?? 0);
    return {};
  },
});

export const cleanUp = defineAct({
  of: 'meeting',
  action: 'clean-up',
  form: meetingForms['clean-up'],
  apply: async (on) => {
    const gone = await on.command.tx.query(
      `
      update meetings_paper_versions v set gone_at = $2, file_id = null from meetings_papers p
      where p.id = v.paper_id and p.meeting_id = $1 and v.gone_at is null and (p.level in ('participants', 'work-secret') or $3) returning v.paper_id`,
      [on.meeting.id, on.command.now, on.meeting.is_restricted],
    );
    await changeRow(on.command.tx, 'meetings_meetings', on.meeting.id, { cleaned_at: on.command.now });
    const files = await letMeetingFilesGo(on.command.tx, on.meeting.id, on.command.now);
    return { set: { cleaned_at: on.command.now }, data: { versions: gone.length, files } };
  },
  afterwards: removeCleanedBytes,
});
