import { suggestionForms } from '../../contract/forms.ts';
import { isOwed } from '../../domain/task-lifecycle.ts';
import { defineAct, type Acting, type Follow } from '../acting.ts';
import { ALONE_AGAIN } from './merge-suggestion.ts';
import { inTurn, noticesToRole, noticesToOtherSigners } from '../notices.ts';

export const endOpenTasks = (on: Acting): Follow[] =>
  on.found.tasks.filter(isOwed).map((task) => ({ of: 'task', action: 'end-task', taskId: task.id, set: { done_on: on.command.today } }));

// Whoever else asked for the same has not taken it back: theirs goes its own way again.
const freeMerged = (on: Acting): Follow[] =>
  on.found.mergedHere
    .filter(({ state }) => state === 'merged')
    .map(({ id }) => ({ of: 'suggestion', action: 'unmerge', suggestionId: id, set: ALONE_AGAIN }));

/** 书面撤回: the work ends at once (SUG-11). The lead deputy's word is enough; those who signed with him are told. */
export const withdrawSuggestion = defineAct({
  of: 'suggestion',
  action: 'withdraw',
  form: suggestionForms.withdraw,
  apply: async (on, { reason }) => {
    const units = on.found.tasks.filter(isOwed);
    const told = await inTurn(units, (task) =>
      noticesToRole(on, { roles: ['unit-clerk'], organisationId: task.organisation_id }, 'suggestions.withdrawn'),
    );
    return {
      set: { closed_on: on.command.today },
      data: { reason },
      follow: [...endOpenTasks(on), ...freeMerged(on)],
      notices: [
        ...told,
        ...noticesToOtherSigners(on, 'suggestions.withdrawn'),
        ...(await noticesToRole(on, { roles: ['deputies-office'] }, 'suggestions.withdrawn')),
      ],
    };
  },
});
