import { taskForms } from '../../contract/forms.ts';
import { replyNumber } from '../../domain/papers/reply-number.ts';
import { defineAct, theTask, type Acting } from '../acting.ts';
import type { ReplyRecord } from '../case.ts';
import { noticesToRole } from '../notices.ts';
import { changeRows } from '../store.ts';

/** The draft under way in the task. @throws Error when there is none: the table does not let that happen */
export function currentReply(on: Acting): ReplyRecord {
  const reply = on.found.replies.findLast((row) => row.task_id === theTask(on).id && row.state !== 'sent' && row.state !== 'replaced');
  if (!reply) throw new Error('no draft is under way');
  return reply;
}

const mark = (on: Acting, change: Readonly<Record<string, unknown>>) =>
  changeRows(on.command.tx, 'suggestions_replies', { id: currentReply(on).id }, change);
const toUnit = (on: Acting, role: string, kind: string, params = {}) =>
  noticesToRole(on, { roles: [role], organisationId: theTask(on).organisation_id }, kind, params);

/** 核稿 in the unit. */
export const checkReply = defineAct({
  of: 'task',
  action: 'check-reply',
  form: taskForms['check-reply'],
  apply: async (on, { note }) => {
    await mark(on, { state: 'checked' });
    return { data: note ? { note } : {}, seenBy: 'offices', notices: await toUnit(on, 'unit-head', 'suggestions.to-sign-reply') };
  },
});

/** Back to the drafter, from the checker, the signer or the government's office (文不对题). */
export const sendBackDraft = defineAct({
  of: 'task',
  action: 'send-back-draft',
  form: taskForms['send-back-draft'],
  apply: async (on, { reason }) => {
    await mark(on, { state: 'replaced' });
    return { data: { reason }, seenBy: 'offices', notices: await toUnit(on, 'unit-clerk', 'suggestions.draft-sent-back', { reason }) };
  },
});

// One unit numbers at a time; the lock ends with the transaction.
const LOCK = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const COUNT = `
  select count(*)::int as n from suggestions_replies r join suggestions_tasks t on t.id = r.task_id
  where t.organisation_id = $1 and r.number_text is not null and r.signed_on >= $2`;

/** 发文字号 of the reply: the unit's own series of the year. A letter sent back keeps its number out of use. */
export async function nextReplyNumber(on: Acting): Promise<string> {
  const task = theTask(on);
  const { tx, today } = on.command;
  const year = today.slice(0, 4);
  await tx.query(LOCK, [task.organisation_id]);
  const [row] = await tx.query<{ n: number }>(COUNT, [task.organisation_id, `${year}-01-01`]);
  return replyNumber(task.unit_name, { year: Number(year), serial: (row?.n ?? 0) + 1 });
}

/** 签发: the head of the unit answers for it with his name. */
export const signReply = defineAct({
  of: 'task',
  action: 'sign-reply',
  form: taskForms['sign-reply'],
  apply: async (on) => {
    const { actor, today } = on.command;
    await mark(on, { state: 'signed', signed_by: actor.name, signed_on: today, number_text: await nextReplyNumber(on) });
    return {
      data: { signedBy: actor.name },
      seenBy: 'offices',
      notices: await noticesToRole(on, { roles: ['government-office'] }, 'suggestions.to-approve', { unit: theTask(on).unit_name }),
    };
  },
});

/** The government's office has read it against the question. */
export const approveReply = defineAct({
  of: 'task',
  action: 'approve-reply',
  form: taskForms['approve-reply'],
  apply: async (on, { note }) => {
    await mark(on, { state: 'approved' });
    return { data: note ? { note } : {}, seenBy: 'offices', notices: await toUnit(on, 'unit-clerk', 'suggestions.to-send') };
  },
});
