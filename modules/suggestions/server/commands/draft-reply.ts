import { newId } from '#platform/server/ids/new-id.ts';
import { taskForms } from '../../contract/forms.ts';
import {
  answersMissing,
  contactMissing,
  emptyAnswer,
  opinionsMissing,
  promiseInPast,
  promiseNeeded,
  wrongRole,
} from '../../domain/errors.ts';
import { emptyPhrase, PROMISING } from '../../domain/reply-checks.ts';
import { defineAct, theTask, type Acting } from '../acting.ts';
import { textOf } from '../case.ts';
import { letterOf } from '../letter-map.ts';
import { noticesToRole } from '../notices.ts';
import { replyPhone } from '../sealed-columns.ts';
import { insertRow } from '../store.ts';
import type { z } from 'zod';

type Form = z.infer<(typeof taskForms)['draft-reply']>;

/** Reply against each point asked; a class that promises needs a promise with a date. */
function checkReply(on: Acting, form: Form): void {
  const points = textOf(on.found.suggestion).points;
  if (form.answers.length !== points.length) throw answersMissing(points.length, form.answers.length);
  for (const [index, answer] of form.answers.entries()) {
    const phrase = emptyPhrase(answer);
    if (phrase) throw emptyAnswer(index + 1, phrase);
  }
  if (PROMISING.includes(form.class) && form.promises.length === 0) throw promiseNeeded();
  if (form.promises.some((promise) => promise.dueOn < on.command.today)) throw promiseInPast();
}

function checkWork(on: Acting): void {
  const task = theTask(on);
  if (task.role === 'co') throw wrongRole();
  // 代表法 51 (2025): the unit must have heard the deputy in this round before it answers.
  const heard = on.found.contacts.some(
    (contact) =>
      contact.task_id === task.id && contact.state !== 'disputed' && contact.on_day >= (task.round > 1 ? task.assigned_on : '0000'),
  );
  if (!heard) throw contactMissing();
  const open = on.found.tasks.filter((other) => other.role === 'co' && (other.state === 'assigned' || other.state === 'handling'));
  if (task.role === 'lead' && open.length > 0) throw opinionsMissing(open.map((other) => other.unit_name).join('、'));
}

/** 拟稿. The promises are kept with the draft and become the ledger's when the reply is sent. */
export const draftReply = defineAct({
  of: 'task',
  action: 'draft-reply',
  form: taskForms['draft-reply'],
  apply: async (on, form) => {
    checkWork(on);
    checkReply(on, form);
    const task = theTask(on);
    const letter = letterOf(on.book, form.class);
    await on.command.tx.query(
      `update suggestions_replies set state = 'replaced' where task_id = $1 and state in ('drafted', 'checked', 'signed', 'approved')`,
      [task.id],
    );
    const id = newId(on.command.now);
    await insertRow(on.command.tx, 'suggestions_replies', {
      congress_id: task.congress_id,
      id,
      suggestion_id: task.suggestion_id,
      task_id: task.id,
      round: on.found.suggestion.round,
      state: 'drafted',
      body: form.body,
      answers: JSON.stringify(form.answers),
      class: form.class,
      class_letter: letter,
      publicity: form.publicity,
      contact_name: form.contactName,
      contact_phone: on.command.tx.fields.seal(form.contactPhone, replyPhone(id)),
      promises: JSON.stringify(form.promises),
    });
    return {
      data: { class: form.class, letter, answered: form.answers.length, promises: form.promises.length },
      seenBy: 'offices',
      notices: await noticesToRole(on, { roles: ['unit-checker'], organisationId: task.organisation_id }, 'suggestions.to-check', {
        unit: task.unit_name,
      }),
    };
  },
});
