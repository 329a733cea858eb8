import { newId } from '#platform/server/ids/new-id.ts';
import { taskForms } from '../../contract/forms.ts';
import { defineAct, theTask, type Acting } from '../acting.ts';
import { followWhereAllowed } from '../follow-up.ts';
import { noticesToRole } from '../notices.ts';
import { changeRows, insertRow } from '../store.ts';

/** 退办申请: with a written reason; the unit may not pass it on by itself (SUG-13). */
export const requestReturn = defineAct({
  of: 'task',
  action: 'request-return',
  form: taskForms['request-return'],
  apply: async (on, { reason, proposedUnit }) => {
    const task = theTask(on);
    await insertRow(on.command.tx, 'suggestions_requests', {
      congress_id: task.congress_id,
      id: newId(on.command.now),
      suggestion_id: task.suggestion_id,
      task_id: task.id,
      kind: 'return',
      reason,
      proposed_unit: proposedUnit ?? null,
      asked_on: on.command.today,
    });
    return {
      data: { reason, ...(proposedUnit ? { proposedUnit } : {}) },
      notices: await noticesToRole(on, { roles: ['government-office', 'deputies-office'] }, 'suggestions.return-asked', {
        unit: task.unit_name,
      }),
    };
  },
});

async function decide(on: Acting, outcome: 'granted' | 'refused', decisionNote: string | undefined): Promise<void> {
  const request = on.found.requests.findLast((row) => row.task_id === theTask(on).id && row.outcome === null);
  if (request)
    await changeRows(
      on.command.tx,
      'suggestions_requests',
      { id: request.id },
      { outcome, decided_on: on.command.today, decision_note: decisionNote ?? null },
    );
}

/** The last of so many returns is not passed on again: both sides are called together. */
export const grantReturn = defineAct({
  of: 'task',
  action: 'grant-return',
  form: taskForms['grant-return'],
  apply: async (on, { note }) => {
    const task = theTask(on);
    await decide(on, 'granted', note);
    const count = on.found.suggestion.return_count + 1;
    const most = Number(on.book.value('SUG-13', 'co-ordination-at-return'));
    const isMain = task.role !== 'co';
    return {
      setTarget: { done_on: on.command.today },
      set: { return_count: count, ...(isMain ? { lead_unit_id: null, lead_unit_name: null } : {}) },
      data: { count, ...(note ? { note } : {}) },
      notices: await noticesToRole(on, { roles: ['unit-clerk'], organisationId: task.organisation_id }, 'suggestions.return-granted'),
      follow: count >= most ? followWhereAllowed(on.found, 'third-return') : [],
    };
  },
});

export const refuseReturn = defineAct({
  of: 'task',
  action: 'refuse-return',
  form: taskForms['refuse-return'],
  apply: async (on, { reason }) => {
    await decide(on, 'refused', reason);
    return {
      data: { reason },
      setTarget: { signed_for_on: theTask(on).signed_for_on ?? on.command.today },
      notices: await noticesToRole(
        on,
        { roles: ['unit-clerk'], organisationId: theTask(on).organisation_id },
        'suggestions.return-refused',
        { reason },
      ),
      follow: followWhereAllowed(on.found, 'begin-handling'),
    };
  },
});
