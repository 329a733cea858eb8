import type { Caller } from '#platform/server/command/run-command.ts';
import type { UnitDesk } from '../../contract/desk-views.ts';
import type { EditDeps } from '../editing.ts';
import { changeUnit, type UnitInput } from '../unit-at-hand.ts';
import { writeDuties } from '../unit-facts.ts';

type Input = UnitInput & { readonly duties: readonly string[] };

/** Writes a unit's duty list (职责清单), from which handling units are proposed. */
export async function setDuties(deps: EditDeps, caller: Caller, input: Input): Promise<UnitDesk> {
  return changeUnit(deps, caller, { name: 'register.unit.set-duties', input }, ({ tx }) => writeDuties(tx, input.id, input.duties));
}
