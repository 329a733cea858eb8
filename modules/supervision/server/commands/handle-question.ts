import { hasRole } from '#platform/domain/actor.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { matterForms, questionForms } from '../../contract/forms.ts';
import { addresseeNeeded } from '../../domain/errors.ts';
import { defineAct } from '../acting.ts';
import { noticesToRole, UNIT_HANDS } from '../notices.ts';
import { insertRow } from '../store.ts';
import { addPointTo } from './handle-opinions.ts';
import { namedUnits } from './write-matter.ts';

export const addQuestion = defineAct({
  of: 'matter',
  action: 'add-question',
  form: matterForms['add-question'],
  apply: async ({ command, matter, relations }, { text, cameFrom, askedBy, addresseeId }) => {
    const { tx, actor, now } = command;
    const [unit] = addresseeId ? await namedUnits(command, [addresseeId]) : [];
    // Who is no office asks for himself.
    const isOffice = relations.some((relation) => relation === 'congress-office' || relation === 'committee');
    const own = hasRole(actor, 'standing-committee') ? 'member' : 'deputy';
    const id = newId(now);
    await insertRow(tx, 'supervision_questions', {
      congress_id: matter.congress_id,
      id,
      matter_id: matter.id,
      state: 'collected',
      text,
      came_from: isOffice ? cameFrom : own,
      asked_by: isOffice && askedBy !== '' ? askedBy : actor.name,
      asker_id: isOffice ? null : actor.personId,
      organisation_id: unit?.id ?? null,
      unit_name: unit?.name ?? null,
    });
    return { targetId: id, data: { cameFrom: isOffice ? cameFrom : own } };
  },
});

export const chooseQuestion = defineAct({
  of: 'question',
  action: 'choose-question',
  form: questionForms['choose-question'],
  apply: async ({ command, matter, question }, { addresseeId }) => {
    const unitId = addresseeId ?? question.organisation_id;
    if (!unitId) throw addresseeNeeded();
    const [unit] = await namedUnits(command, [unitId]);
    return {
      set: { organisation_id: unitId, unit_name: unit?.name ?? null },
      notices: await noticesToRole(command, { roles: UNIT_HANDS, unitIds: [unitId] }, { kind: 'supervision.question-chosen', matter }),
    };
  },
});
export const dropQuestion = defineAct({
  of: 'question',
  action: 'drop-question',
  form: questionForms['drop-question'],
  apply: (_on, { reason }) => ({ data: { reason } }),
});
export const recordAsked = defineAct({
  of: 'question',
  action: 'record-asked',
  form: questionForms['record-asked'],
  apply: (_on, { by }) => ({ set: { asked_in_hall_by: by }, data: { by } }),
});
export const answerQuestion = defineAct({
  of: 'question',
  action: 'answer-question',
  form: questionForms['answer-question'],
  apply: (_on, { text, by }) => ({ set: { answer: text, answered_by: by }, data: { by } }),
});

/** What the answer promised is followed as a point of the opinions, with its unit and day. */
export const followQuestionUp = defineAct({
  of: 'question',
  action: 'follow-question-up',
  form: questionForms['follow-question-up'],
  apply: async (on, { text, asPoint, dueOn }) => {
    if (asPoint && on.question.organisation_id === null) throw addresseeNeeded();
    if (asPoint && on.question.organisation_id !== null)
      await addPointTo(on, { origin: 'question', text, addresseeId: on.question.organisation_id, dueOn });
    return { set: { follow_up: text }, data: { asPoint } };
  },
});
