import { suggestionForms } from '../../contract/forms.ts';
import { oneLead, taskNotReturned, unitTwice } from '../../domain/errors.ts';
import { isOver } from '../../domain/task-lifecycle.ts';
import { defineAct } from '../acting.ts';
import { handOutTasks, leadColumns, noticesToUnits, unitsData } from '../hand-out.ts';
import { requireUnits } from '../unit-choice.ts';

/**
 * 重新交办 after a granted return, or another co-handling unit. The law's clock goes on: it runs
 * from the first hand-over (CON-06).
 */
export const reassignUnits = defineAct({
  of: 'suggestion',
  action: 'reassign',
  form: suggestionForms.reassign,
  apply: async (on, { replacesTaskId, units, reason }) => {
    const { tasks, suggestion } = on.found;
    const replaced = tasks.find(({ id }) => id === replacesTaskId);
    if (replacesTaskId && (replaced?.state !== 'returned' || tasks.some((task) => task.replaces_id === replacesTaskId)))
      throw taskNotReturned();
    const active = tasks.filter((task) => !isOver(task));
    if (units.some((unit) => active.some((task) => task.organisation_id === unit.organisationId))) throw unitTwice();
    if (units.some(({ role }) => role === 'lead') && active.some((task) => task.role === 'lead')) throw oneLead();
    const hasMain = active.some((task) => task.role !== 'co');
    const chosen = await requireUnits(on.command.tx, hasMain ? [...units, ...mainChoices(active)] : units);
    const fresh = chosen.filter(({ unit }) => units.some(({ organisationId }) => organisationId === unit.id));
    await handOutTasks(on, fresh, { round: suggestion.round, ...(replacesTaskId ? { replacesId: replacesTaskId } : {}) });
    return {
      set: leadColumns(chosen),
      data: { ...unitsData(fresh), reason, ...(replaced ? { from: replaced.unit_name } : {}) },
      notices: await noticesToUnits(on, fresh, 'suggestions.assigned'),
    };
  },
});

const mainChoices = (active: readonly { readonly organisation_id: string; readonly role: string }[]) =>
  active.flatMap((task) =>
    task.role === 'lead' || task.role === 'parallel' ? [{ organisationId: task.organisation_id, role: task.role } as const] : [],
  );
