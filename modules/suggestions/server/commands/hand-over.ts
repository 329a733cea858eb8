import { suggestionForms } from '../../contract/forms.ts';
import { defineAct, type Acting } from '../acting.ts';
import { handOutTasks, leadColumns, noticesToUnits, unitsData } from '../hand-out.ts';
import { noticesToRole, noticesToSigners } from '../notices.ts';
import { dueOfClock } from '../run-clocks.ts';
import { requireUnits, type UnitChoice } from '../unit-choice.ts';

/** 拟办: who should handle it, written down for the one who hands it over. */
export const proposeUnits = defineAct({
  of: 'suggestion',
  action: 'propose-units',
  form: suggestionForms['propose-units'],
  apply: async (on, { units, note }) => {
    const chosen = await requireUnits(on.command.tx, units);
    return { set: leadColumns(chosen), data: { ...unitsData(chosen), ...(note ? { note } : {}) } };
  },
});

const WITH_IT = `
  update suggestions_suggestions set handed_over_on = $2, due_on = $3, outer_due_on = $4 where merged_into = $1 and state = 'merged'`;

/**
 * 交办: from this day the law's clock runs (代表法 51). To the government's office, which passes it
 * on; or directly to the units.
 */
export const handOver = defineAct({
  of: 'suggestion',
  action: 'hand-over',
  form: suggestionForms['hand-over'],
  apply: async (on, { direct, units = [], note }) => {
    const { today } = on.command;
    const reply = dueOfClock(on, 'reply', { fromOn: today });
    const outer = dueOfClock(on, 'outer', { fromOn: today });
    const dates = { handed_over_on: today, due_on: reply.due, outer_due_on: outer.due };
    const withDates: Acting = { ...on, found: { ...on.found, suggestion: { ...on.found.suggestion, ...dates } } };
    // What was merged with it goes with it, and its deputies wait for the same day.
    on.command.tx.send(WITH_IT, [on.found.suggestion.id, today, reply.due, outer.due]);
    const told = noticesToSigners(on, 'suggestions.handed-over', { due: reply.due });
    if (!direct) {
      return {
        to: 'handed-over',
        set: dates,
        data: { due: reply.due, ...(note ? { note } : {}) },
        notices: [...told, ...(await noticesToRole(on, { roles: ['government-office'] }, 'suggestions.to-assign'))],
      };
    }
    const chosen = await requireUnits(on.command.tx, units.length > 0 ? units : proposedUnits(on));
    await handOutTasks(withDates, chosen, { round: 1 });
    return {
      to: 'assigned',
      set: { ...dates, ...leadColumns(chosen) },
      data: { due: reply.due, ...unitsData(chosen), ...(note ? { note } : {}) },
      notices: [...told, ...(await noticesToUnits(on, chosen, 'suggestions.assigned'))],
    };
  },
});

/** What the last 拟办 named. */
export function proposedUnits(on: Acting): UnitChoice[] {
  const proposal = on.found.events.find((event) => event.action === 'propose-units');
  const data = proposal?.data;
  if (typeof data !== 'object' || data === null || !('units' in data) || !Array.isArray(data.units)) return [];
  return data.units.map((unit: { id: string; role: UnitChoice['role'] }) => ({ organisationId: unit.id, role: unit.role }));
}

/** The government's office passes it to the units. */
export const assignUnits = defineAct({
  of: 'suggestion',
  action: 'assign-units',
  form: suggestionForms['assign-units'],
  apply: async (on, { units, note }) => {
    const chosen = await requireUnits(on.command.tx, units);
    await handOutTasks(on, chosen, { round: on.found.suggestion.round });
    return {
      set: leadColumns(chosen),
      data: { ...unitsData(chosen), ...(note ? { note } : {}) },
      notices: await noticesToUnits(on, chosen, 'suggestions.assigned'),
    };
  },
});
