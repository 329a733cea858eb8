import { notFound } from '#platform/domain/platform-errors.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { sameDelegation } from '../../domain/errors.ts';
import type { EditDeps } from '../editing.ts';
import { changeMandate, type MandateInput } from '../mandate-at-hand.ts';
import { requireDelegation } from '../queries/bodies.ts';

type Input = MandateInput & { readonly delegationId: string };

/** Moves a deputy to another delegation. @throws AppError `register.not_a_delegation`, `register.same_delegation` */
export async function moveMandate(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  return changeMandate(deps, caller, { name: 'register.mandate.move', input }, async ({ tx, journal }, mandate) => {
    if (!mandate.isOwn) throw notFound('mandate');
    if (mandate.delegationId === input.delegationId) throw sameDelegation();
    const delegation = await requireDelegation(tx, input.delegationId);
    await tx.query('update register_mandates set delegation_id = $2 where id = $1', [mandate.id, input.delegationId]);
    await journal({
      action: 'register.mandate.move',
      objectType: 'person',
      objectId: mandate.personId,
      before: { delegationId: mandate.delegationId },
      after: { delegationId: input.delegationId, delegation: delegation.name },
    });
  });
}
