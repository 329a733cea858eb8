import { notFound } from '#platform/domain/platform-errors.ts';
import type { Command, Caller } from '#platform/server/command/run-command.ts';
import type { UnitDesk } from '../contract/desk-views.ts';
import { requireVersion, runEdit, type EditDeps } from './editing.ts';
import { maskedPhone } from './sealed-columns.ts';
import { openUnit } from './queries/units-desk.ts';

export type UnitInput = { readonly id: string; readonly commandId: string; readonly version: number };

/** The frame of every change of a unit: what it was is journalled beside what it is. */
export async function changeUnit<Input extends UnitInput>(
  deps: EditDeps,
  caller: Caller,
  { name, input, called = '' }: { readonly name: string; readonly input: Input; readonly called?: string },
  change: (command: Command, before: UnitDesk) => Promise<void>,
): Promise<UnitDesk> {
  return runEdit(deps, caller, { name, input, called }, async (command) => {
    const { tx, today, journal } = command;
    const [locked] = await tx.query<{ version: number }>('select version from register_organisations where id = $1 for update', [input.id]);
    if (!locked) throw notFound('unit');
    requireVersion(input.version, locked.version);
    const before = await openUnit(tx, input.id, { keeps: true, today });
    await change(command, before);
    await tx.query('update register_organisations set version = version + 1 where id = $1', [input.id]);
    const after = await openUnit(tx, input.id, { keeps: true, today });
    await journal({ action: name, objectType: 'unit', objectId: input.id, before: told(before), after: told(after) });
    return after;
  });
}

const told = ({ name, shortName, kind, phone, contact, nicknames, duties, endedOn }: UnitDesk) => ({
  name,
  shortName,
  kind,
  phone: maskedPhone(phone),
  contact,
  nicknames,
  duties,
  endedOn,
});
