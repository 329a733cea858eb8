import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { notSuspended } from '../../domain/errors.ts';
import type { EditDeps } from '../editing.ts';
import { changeMandate, requireAfterStart, type MandateInput } from '../mandate-at-hand.ts';

type Input = MandateInput & { readonly on: LocalDate };

/** Restores a suspended deputy from a day on (rule DEP-28). @throws AppError `register.not_suspended`, `register.ends_before_start` */
export async function restoreMandate(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  return changeMandate(deps, caller, { name: 'register.mandate.restore', input }, async ({ tx, journal }, mandate) => {
    if (mandate.suspendedFrom === null || mandate.suspendedUntil !== null) throw notSuspended();
    requireAfterStart(input.on, mandate.suspendedFrom);
    await tx.query('update register_mandates set suspended_until = $2 where id = $1', [mandate.id, input.on]);
    await journal({
      action: 'register.mandate.restore',
      objectType: 'person',
      objectId: mandate.personId,
      rule: 'DEP-28',
      before: { from: mandate.suspendedFrom, until: null },
      after: { from: mandate.suspendedFrom, until: input.on },
    });
  });
}
