import { newId } from '#platform/server/ids/new-id.ts';
import { taskForms } from '../../contract/forms.ts';
import { beyondOuterLimit, notLater, notTheApprover } from '../../domain/errors.ts';
import { defineAct, theTask, type Acting } from '../acting.ts';
import { noticesToRole, noticesToSigners } from '../notices.ts';
import { extendClock } from '../run-clocks.ts';
import { changeRows, insertRow } from '../store.ts';

/** 延期申请: only for wide-ranging, hard matters, and never past six months from the hand-over (SUG-06). */
export const requestExtension = defineAct({
  of: 'task',
  action: 'request-extension',
  form: taskForms['request-extension'],
  apply: async (on, { reason, untilOn }) => {
    const task = theTask(on);
    const { suggestion } = on.found;
    if (suggestion.outer_due_on && untilOn > suggestion.outer_due_on) throw beyondOuterLimit(suggestion.outer_due_on);
    if (suggestion.due_on && untilOn <= suggestion.due_on) throw notLater();
    await insertRow(on.command.tx, 'suggestions_requests', {
      congress_id: task.congress_id,
      id: newId(on.command.now),
      suggestion_id: task.suggestion_id,
      task_id: task.id,
      kind: 'extension',
      reason,
      until_on: untilOn,
      asked_on: on.command.today,
    });
    return {
      data: { reason, until: untilOn },
      notices: await noticesToRole(on, { roles: ['deputies-office', 'government-office'] }, 'suggestions.extension-asked', {
        unit: task.unit_name,
        until: untilOn,
      }),
    };
  },
});

/** Who may consent to an extension is the congress's own rule (SUG-07). @throws AppError `suggestions.not_the_approver` */
function requireApprover(on: Acting): void {
  const approver = on.book.value('SUG-07', 'approver');
  if (!on.relations.some((relation) => relation === approver)) throw notTheApprover(String(approver));
}

const openRequest = (on: Acting) =>
  on.found.requests.findLast((row) => row.task_id === theTask(on).id && row.kind === 'extension' && row.outcome === null);

export const grantExtension = defineAct({
  of: 'task',
  action: 'grant-extension',
  form: taskForms['grant-extension'],
  apply: async (on, { note }) => {
    requireApprover(on);
    const request = openRequest(on);
    const until = request?.until_on;
    if (!request || !until) throw new Error('no extension was asked for');
    await changeRows(
      on.command.tx,
      'suggestions_requests',
      { id: request.id },
      { outcome: 'granted', decided_on: on.command.today, decision_note: note ?? null },
    );
    await extendClock(on, 'reply', until);
    return {
      set: { due_on: until },
      setTarget: { due_on: until },
      data: { until, ...(note ? { note } : {}) },
      notices: [
        ...noticesToSigners(on, 'suggestions.extended', { until }),
        ...(await noticesToRole(on, { roles: ['unit-clerk'], organisationId: theTask(on).organisation_id }, 'suggestions.extended', {
          until,
        })),
      ],
    };
  },
});

export const refuseExtension = defineAct({
  of: 'task',
  action: 'refuse-extension',
  form: taskForms['refuse-extension'],
  apply: async (on, { reason }) => {
    requireApprover(on);
    const request = openRequest(on);
    if (request)
      await changeRows(
        on.command.tx,
        'suggestions_requests',
        { id: request.id },
        { outcome: 'refused', decided_on: on.command.today, decision_note: reason },
      );
    return {
      data: { reason },
      notices: await noticesToRole(
        on,
        { roles: ['unit-clerk'], organisationId: theTask(on).organisation_id },
        'suggestions.extension-refused',
        { reason },
      ),
    };
  },
});
