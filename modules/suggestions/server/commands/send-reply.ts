import { newId } from '#platform/server/ids/new-id.ts';
import type { z } from 'zod';
import { type PromiseForm, taskForms } from '../../contract/forms.ts';
import { isOwed } from '../../domain/task-lifecycle.ts';
import { defineAct, theTask, type Acting, type Follow } from '../acting.ts';
import type { ReplyRecord } from '../case.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import { noticesToSigners, noticeTo } from '../notices.ts';
import { answerMerged } from '../answer-merged.ts';
import { startPromiseClock } from '../run-clocks.ts';
import { changeRows, insertRow } from '../store.ts';
import { currentReply, nextReplyNumber } from './pass-reply.ts';

type Promised = z.infer<typeof PromiseForm>;

/** What the reply promises goes onto the public ledger, each with its own clock. */
export async function openPromises(
  on: Acting,
  promises: readonly Promised[],
  by: { readonly replyId: string | null; readonly organisationId: string; readonly unitName: string },
): Promise<void> {
  const { suggestion } = on.found;
  for (const promise of promises) {
    const id = newId(on.command.now);
    await insertRow(on.command.tx, 'suggestions_promises', {
      congress_id: suggestion.congress_id,
      id,
      suggestion_id: suggestion.id,
      reply_id: by.replyId,
      organisation_id: by.organisationId,
      unit_name: by.unitName,
      state: 'open',
      text: promise.text,
      target: promise.target ?? null,
      unit_of_measure: promise.unitOfMeasure ?? null,
      responsible: promise.responsible ?? null,
      due_on: promise.dueOn,
      first_due_on: promise.dueOn,
    });
    await startPromiseClock(on, { promiseId: id, dueOn: promise.dueOn, organisationId: by.organisationId });
  }
}

const promisesOf = (reply: ReplyRecord): Promised[] => (Array.isArray(reply.promises) ? (reply.promises as Promised[]) : []);

/** Other units that still owe their own answer. */
const stillOwing = (on: Acting): boolean => on.found.tasks.some((task) => task.id !== theTask(on).id && task.role !== 'co' && isOwed(task));

// Every signer or the lead alone receives the reply: the congress's own rule (SUG-17).
const receivers = (on: Acting, unit: string): Notice[] =>
  on.book.value('SUG-17', 'reply-to') === 'lead'
    ? [noticeTo(on.found.suggestion.lead_person_id, 'suggestions.answered', on.found.suggestion, { unit })]
    : noticesToSigners(on, 'suggestions.answered', { unit });

/** 答复代表: to every signer; with the last unit's reply the suggestion is answered, and each merged with it. */
export const sendReply = defineAct({
  of: 'task',
  action: 'send-reply',
  form: taskForms['send-reply'],
  apply: async (on, { way }) => {
    const task = theTask(on);
    const reply = currentReply(on);
    const { suggestion } = on.found;
    const { today } = on.command;
    await changeRows(on.command.tx, 'suggestions_replies', { id: reply.id }, { state: 'sent', sent_on: today, sent_way: way });
    const promises = promisesOf(reply);
    await openPromises(on, promises, { replyId: reply.id, organisationId: task.organisation_id, unitName: task.unit_name });
    const complete = !stillOwing(on);
    const answered = { answered_on: today, reply_class: reply.class };
    const merged = await answerMerged(on, { reply, way, isComplete: complete, nextNumber: () => nextReplyNumber(on) });
    const follow: Follow[] = complete ? [{ of: 'suggestion', action: 'complete-reply' }, ...merged.follow] : [];
    return {
      setTarget: { done_on: today },
      set: { ...answered, open_promises: suggestion.open_promises + promises.length },
      data: {
        class: reply.class,
        letter: reply.class_letter,
        way,
        promises: promises.map((promise) => ({ text: promise.text, dueOn: promise.dueOn })),
      },
      notices: [...receivers(on, task.unit_name), ...merged.notices],
      follow,
    };
  },
});
