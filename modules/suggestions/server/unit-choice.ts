import { findOrganisations, type OrganisationRow } from '#modules/register/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { oneLead, unitTwice, unknownUnit } from '../domain/errors.ts';

export type UnitChoice = { readonly organisationId: string; readonly role: 'lead' | 'co' | 'parallel' };
export type ChosenUnit = { readonly unit: OrganisationRow; readonly role: UnitChoice['role'] };

/**
 * The chosen units, the lead first. One lead with any co-handling units, or parallel units that
 * each answer their part (rules SUG-14, SUG-15).
 * @throws AppError `suggestions.unknown_unit`, `suggestions.unit_twice`, `suggestions.one_lead`
 */
export async function requireUnits(db: Queryable, choices: readonly UnitChoice[]): Promise<ChosenUnit[]> {
  const ids = choices.map((choice) => choice.organisationId);
  if (new Set(ids).size < ids.length) throw unitTwice();
  const leads = choices.filter((choice) => choice.role === 'lead').length;
  const parallels = choices.filter((choice) => choice.role === 'parallel').length;
  if (leads > 1 || (leads === 0 && parallels === 0) || (leads === 1 && parallels > 0)) throw oneLead();
  const units = new Map((await findOrganisations(db, ids)).map((unit) => [unit.id, unit]));
  const order = ['lead', 'parallel', 'co'];
  return choices
    .map((choice) => {
      const unit = units.get(choice.organisationId);
      if (!unit) throw unknownUnit();
      return { unit, role: choice.role };
    })
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}
