import { newId } from '#platform/server/ids/new-id.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { UnitDesk } from '../../contract/desk-views.ts';
import { runEdit, type EditDeps } from '../editing.ts';
import { openUnit } from '../queries/units-desk.ts';
import { maskedPhone, unitPhonePlace } from '../sealed-columns.ts';
import { unitPhone, writeDuties, writeNicknames, type UnitFormInput } from '../unit-facts.ts';

type Input = { readonly commandId: string; readonly unit: UnitFormInput; readonly duties: readonly string[] };

const INSERT = `
  insert into register_organisations (congress_id, id, name, short_name, kind, phone, contact, phone_mark, rank_order)
  values ($1, $2, $3, $4, $5, $6, $7, $8, (select coalesce(max(rank_order), 0) + 10 from register_organisations))`;

/** Adds a handling unit at the end of the list. @throws AppError `register.unit_known`, `register.nickname_taken` */
export async function addUnit(deps: EditDeps, caller: Caller, input: Input): Promise<UnitDesk> {
  const { unit } = input;
  return runEdit(deps, caller, { name: 'register.unit.add', input, called: unit.name }, async ({ tx, journal, now, today }) => {
    const id = newId(now);
    const phone = unitPhone(unit.phone);
    await tx.query(INSERT, [
      tx.congressId,
      id,
      unit.name,
      unit.shortName,
      unit.kind,
      tx.fields.seal(phone, unitPhonePlace(id)),
      unit.contact,
      tx.fields.mark(phone),
    ]);
    await writeNicknames(tx, id, unit);
    await writeDuties(tx, id, input.duties);
    await journal({
      action: 'register.unit.add',
      objectType: 'unit',
      objectId: id,
      after: { ...unit, phone: maskedPhone(phone), duties: input.duties.length },
    });
    return openUnit(tx, id, { keeps: true, today });
  });
}
