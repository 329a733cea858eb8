import type { Caller } from '#platform/server/command/run-command.ts';
import type { UnitDesk } from '../../contract/desk-views.ts';
import type { EditDeps } from '../editing.ts';
import { changeUnit, type UnitInput } from '../unit-at-hand.ts';
import { unitPhonePlace } from '../sealed-columns.ts';
import { unitPhone, writeNicknames, type UnitFormInput } from '../unit-facts.ts';

type Input = UnitInput & { readonly unit: UnitFormInput };

/** Corrects a unit: its names, kind and contact. @throws AppError `register.unit_known`, `register.nickname_taken`, `platform.stale_version` */
export async function editUnit(deps: EditDeps, caller: Caller, input: Input): Promise<UnitDesk> {
  const { unit } = input;
  return changeUnit(deps, caller, { name: 'register.unit.edit', input, called: unit.name }, async ({ tx }) => {
    const phone = unitPhone(unit.phone);
    await tx.query(
      'update register_organisations set name = $2, short_name = $3, kind = $4, phone = $5, contact = $6, phone_mark = $7 where id = $1',
      [
        input.id,
        unit.name,
        unit.shortName,
        unit.kind,
        tx.fields.seal(phone, unitPhonePlace(input.id)),
        unit.contact,
        tx.fields.mark(phone),
      ],
    );
    await writeNicknames(tx, input.id, unit);
  });
}
