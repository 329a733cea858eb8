import { newId } from '#platform/server/ids/new-id.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import { mergedReply } from '../domain/papers/merged-reply.ts';
import { theTask, type Acting, type Follow } from './acting.ts';
import { findCase, textOf, type Case, type ReplyRecord } from './case.ts';
import { noticesToSigners } from './notices.ts';
import { replyPhone } from './sealed-columns.ts';
import { insertRow } from './store.ts';

export type MergedAnswers = { readonly follow: Follow[]; readonly notices: Notice[] };
type Sent = { readonly reply: ReplyRecord; readonly way: string; readonly nextNumber: () => Promise<string>; readonly isComplete: boolean };

/**
 * 并案办理，分别答复 (SUG-17): with a unit's reply each suggestion still merged here gets an answer of its own, under
 * its own number, from the same unit. A second round of theirs then has somebody who must answer.
 */
export async function answerMerged(on: Acting, sent: Sent): Promise<MergedAnswers> {
  const follow: Follow[] = [];
  const notices: Notice[] = [];
  for (const { id } of on.found.mergedHere.filter(({ state }) => state === 'merged')) {
    const merged = await findCase(on.command.tx, id);
    if (!merged) continue;
    await answerOne(on, merged, sent);
    notices.push(...noticesToSigners({ ...on, found: merged }, 'suggestions.answered', { unit: theTask(on).unit_name }));
    if (sent.isComplete) follow.push({ of: 'suggestion', action: 'follow-host', suggestionId: id, set: fromHost(on, sent.reply) });
  }
  return { follow, notices };
}

/** It was handed over with its host and answered with it; lists and figures find it by the same days and unit. */
function fromHost(on: Acting, reply: ReplyRecord) {
  const { handed_over_on, due_on, outer_due_on, lead_unit_id, lead_unit_name } = on.found.suggestion;
  return { handed_over_on, due_on, outer_due_on, lead_unit_id, lead_unit_name, answered_on: on.command.today, reply_class: reply.class };
}

async function answerOne(on: Acting, merged: Case, { reply, way, nextNumber }: Sent): Promise<void> {
  const { tx, now, today } = on.command;
  const task = theTask(on);
  const { suggestion: host } = on.found;
  const { suggestion } = merged;
  const taskId = newId(now);
  await insertRow(tx, 'suggestions_tasks', {
    congress_id: suggestion.congress_id,
    id: taskId,
    suggestion_id: suggestion.id,
    organisation_id: task.organisation_id,
    unit_name: task.unit_name,
    role: task.role,
    state: 'replied',
    round: suggestion.round,
    assigned_on: task.assigned_on,
    due_on: task.due_on,
    signed_for_on: task.signed_for_on,
    first_contact_on: task.first_contact_on,
    done_on: today,
  });
  const id = newId(now);
  const body = mergedReply({
    title: suggestion.title,
    host: { title: host.is_confidential ? '' : host.title, numberText: host.number_text },
    body: reply.body,
    points: textOf(host).points,
    answers: Array.isArray(reply.answers) ? reply.answers.map(String) : [],
  });
  await insertRow(tx, 'suggestions_replies', {
    congress_id: suggestion.congress_id,
    id,
    suggestion_id: suggestion.id,
    task_id: taskId,
    round: suggestion.round,
    state: 'sent',
    body,
    // Its own points were not answered one by one; what was answered stands in the text.
    answers: JSON.stringify([]),
    class: reply.class,
    class_letter: reply.class_letter,
    publicity: reply.publicity,
    number_text: await nextNumber(),
    contact_name: reply.contact_name,
    contact_phone: reply.contact_phone === null ? null : tx.fields.seal(reply.contact_phone, replyPhone(id)),
    promises: JSON.stringify(reply.promises ?? []),
    signed_by: reply.signed_by,
    signed_on: reply.signed_on,
    sent_on: today,
    sent_way: way,
  });
}
