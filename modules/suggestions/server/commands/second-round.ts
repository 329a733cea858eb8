import { suggestionForms } from '../../contract/forms.ts';
import { notAnsweredYet } from '../../domain/errors.ts';
import { defineAct, type Acting, type Follow } from '../acting.ts';
import { inTurn, noticesToRole, noticesToSigners } from '../notices.ts';
import { dueOfClock } from '../run-clocks.ts';

/** The units answer again; their first answer and its rating stay where they are. */
function reopen(on: Acting): Follow[] {
  const round = on.found.suggestion.round + 1;
  return on.found.tasks
    .filter((task) => task.state === 'replied' && task.role !== 'co')
    .map((task) => ({ of: 'task', action: 'reopen-task', taskId: task.id, set: { round, assigned_on: on.command.today, done_on: null } }));
}

const toUnits = async (on: Acting, kind: string) => {
  const units = on.found.tasks.filter((task) => task.state === 'replied' && task.role !== 'co');
  return inTurn(units, (task) => noticesToRole(on, { roles: ['unit-clerk', 'unit-head'], organisationId: task.organisation_id }, kind));
};

/** 重新办理 (SUG-20): a second clock of its own; the law's outer limit is told beside it. */
export const orderSecondRound = defineAct({
  of: 'suggestion',
  action: 'order-second-round',
  form: suggestionForms['order-second-round'],
  apply: async (on, { note }) => {
    const { due } = dueOfClock(on, 'second-reply', { fromOn: on.command.today });
    return {
      set: { round: on.found.suggestion.round + 1, due_on: due, closed_on: null },
      data: { due, ...(note ? { note } : {}) },
      notices: await toUnits(on, 'suggestions.redo'),
      follow: reopen(on),
    };
  },
});

/** 协调会: both sides at one table (SUG-21); also where a case was returned too often. */
export const conveneCoOrdination = defineAct({
  of: 'suggestion',
  action: 'convene-co-ordination',
  form: suggestionForms['convene-co-ordination'],
  apply: async (on, { on: day, place, note }) => ({
    data: { on: day, place, ...(note ? { note } : {}) },
    notices: [
      ...noticesToSigners(on, 'suggestions.co-ordination', { on: day, place }),
      ...(await toUnits(on, 'suggestions.co-ordination')),
    ],
  }),
});

/** The opinion of the meeting: handle again with what was agreed, or end it there. */
export const recordCoOrdination = defineAct({
  of: 'suggestion',
  action: 'record-co-ordination',
  form: suggestionForms['record-co-ordination'],
  apply: async (on, { outcome, opinion }) => {
    const data = { outcome, opinion };
    // Whoever asked is owed an answer: a case that went from unit to unit is not ended by a meeting.
    if (outcome === 'close' && !on.found.replies.some(({ state }) => state === 'sent')) throw notAnsweredYet();
    if (outcome === 'close')
      return { to: on.found.suggestion.open_promises > 0 ? 'closed-with-promises' : 'closed', set: { closed_on: on.command.today }, data };
    const replied = on.found.tasks.some((task) => task.state === 'replied' && task.role !== 'co');
    if (!replied) return { to: 'assigned', data };
    const { due } = dueOfClock(on, 'second-reply', { fromOn: on.command.today });
    return {
      to: 'second-round',
      set: { round: on.found.suggestion.round + 1, due_on: due },
      data: { ...data, due },
      notices: await toUnits(on, 'suggestions.redo'),
      follow: reopen(on),
    };
  },
});
