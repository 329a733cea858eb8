import { newId } from '#platform/server/ids/new-id.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { taskForms } from '../../contract/forms.ts';
import { contactAnswered, contactInFuture } from '../../domain/errors.ts';
import { defineAct, theTask } from '../acting.ts';
import { noticesToRole, noticeTo } from '../notices.ts';
import { changeRows, insertRow } from '../store.ts';

/** 联系代表: required while handling (代表法 51, rule SUG-08); the deputy says whether it was so. */
export const logContact = defineAct({
  of: 'task',
  action: 'log-contact',
  form: taskForms['log-contact'],
  apply: async (on, { way, on: day, summary }) => {
    const task = theTask(on);
    if (day > on.command.today) throw contactInFuture();
    await insertRow(on.command.tx, 'suggestions_contacts', {
      congress_id: task.congress_id,
      id: newId(on.command.now),
      suggestion_id: task.suggestion_id,
      task_id: task.id,
      way,
      on_day: day,
      summary,
      state: 'logged',
    });
    return {
      setTarget: task.first_contact_on ? {} : { first_contact_on: day },
      data: { way, on: day, summary },
      notices: [noticeTo(on.found.suggestion.lead_person_id, 'suggestions.contact-logged', on.found.suggestion, { unit: task.unit_name })],
    };
  },
});

export const answerContact = defineAct({
  of: 'task',
  action: 'answer-contact',
  form: taskForms['answer-contact'],
  apply: async (on, { contactId, answer, remark }) => {
    const contact = on.found.contacts.find((row) => row.id === contactId && row.task_id === theTask(on).id);
    if (!contact) throw notFound('contact');
    if (contact.state !== 'logged') throw contactAnswered();
    await changeRows(
      on.command.tx,
      'suggestions_contacts',
      { id: contact.id },
      { state: answer, remark: remark ?? null, answered_on: on.command.today },
    );
    const told = await noticesToRole(
      on,
      { roles: ['unit-clerk'], organisationId: theTask(on).organisation_id },
      answer === 'confirmed' ? 'suggestions.contact-confirmed' : 'suggestions.contact-disputed',
    );
    return { data: { way: contact.way, on: contact.on_day, answer, ...(remark ? { remark } : {}) }, notices: told };
  },
});
