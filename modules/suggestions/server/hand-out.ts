import { newId } from '#platform/server/ids/new-id.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { Acting } from './acting.ts';
import { inTurn, noticesToRole } from './notices.ts';
import { insertRow, type SuggestionChange } from './store.ts';
import type { ChosenUnit } from './unit-choice.ts';

/** Gives each unit its task. A re-assignment names the returned task it replaces. */
export async function handOutTasks(
  on: Acting,
  units: readonly ChosenUnit[],
  facts: { readonly replacesId?: string; readonly round: number },
): Promise<void> {
  const { tx, now, today } = on.command;
  const { suggestion } = on.found;
  for (const { unit, role } of units) {
    await insertRow(tx, 'suggestions_tasks', {
      congress_id: suggestion.congress_id,
      id: newId(now),
      suggestion_id: suggestion.id,
      organisation_id: unit.id,
      unit_name: unit.shortName,
      role,
      state: 'assigned',
      round: facts.round,
      replaces_id: facts.replacesId ?? null,
      assigned_on: today,
      due_on: suggestion.due_on,
    });
  }
}

/** The columns by which lists find a suggestion under its unit. */
export function leadColumns(units: readonly ChosenUnit[]): SuggestionChange {
  const lead = units.find(({ role }) => role !== 'co');
  return lead
    ? {
        lead_unit_id: lead.unit.id,
        lead_unit_name: units
          .filter(({ role }) => role !== 'co')
          .map(({ unit }) => unit.shortName)
          .join('、'),
      }
    : {};
}

export async function noticesToUnits(on: Acting, units: readonly ChosenUnit[], kind: string): Promise<Notice[]> {
  return inTurn(units, ({ unit }) => noticesToRole(on, { roles: ['unit-clerk'], organisationId: unit.id }, kind, { unit: unit.shortName }));
}

/** How the timeline names the units. */
export const unitsData = (units: readonly ChosenUnit[]) => ({
  units: units.map(({ unit, role }) => ({ id: unit.id, name: unit.shortName, role })),
});
