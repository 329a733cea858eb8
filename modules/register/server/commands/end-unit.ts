import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { UnitDesk } from '../../contract/desk-views.ts';
import { unitEnded } from '../../domain/errors.ts';
import type { EditDeps } from '../editing.ts';
import { changeUnit, type UnitInput } from '../unit-at-hand.ts';

type Input = UnitInput & { readonly on: LocalDate };

/** Ends a unit and the posts in it; past matters keep its name. @throws AppError `register.unit_ended` */
export async function endUnit(deps: EditDeps, caller: Caller, input: Input): Promise<UnitDesk> {
  const unit = await changeUnit(deps, caller, { name: 'register.unit.end', input }, async ({ tx }, before) => {
    if (before.endedOn !== null) throw unitEnded();
    await tx.query('update register_organisations set ended_on = $2 where id = $1', [input.id, input.on]);
    await tx.query(
      'update register_posts set ends_on = greatest($2::date, starts_on) where organisation_id = $1 and (ends_on is null or ends_on > $2)',
      [input.id, input.on],
    );
  });
  deps.onPostsChanged();
  return unit;
}
