import type { LocalDate } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { alreadySuspended } from '../../domain/errors.ts';
import type { EditDeps } from '../editing.ts';
import { changeMandate, requireAfterStart, type MandateInput } from '../mandate-at-hand.ts';

type Input = MandateInput & { readonly reason: string; readonly on: LocalDate };

/** Suspends a deputy: the mandate stays, the role rests (rules DEP-28, DEP-29). @throws AppError `register.already_suspended` */
export async function suspendMandate(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  return changeMandate(deps, caller, { name: 'register.mandate.suspend', input }, async ({ tx, journal }, mandate) => {
    if (!mandate.isOwn) throw notFound('mandate');
    requireAfterStart(input.on, mandate.startsOn);
    if (mandate.suspendedFrom !== null && (mandate.suspendedUntil === null || mandate.suspendedUntil > input.on)) throw alreadySuspended();
    await tx.query('update register_mandates set suspended_from = $2, suspended_until = null where id = $1', [mandate.id, input.on]);
    await journal({
      action: 'register.mandate.suspend',
      objectType: 'person',
      objectId: mandate.personId,
      rule: 'DEP-28',
      before: { from: mandate.suspendedFrom, until: mandate.suspendedUntil },
      after: { from: input.on, reason: input.reason },
    });
  });
}
