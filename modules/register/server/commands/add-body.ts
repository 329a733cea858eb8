import { newId } from '#platform/server/ids/new-id.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { BodyDesk } from '../../contract/desk-views.ts';
import type { BodyKind } from '../../domain/body-kinds.ts';
import { runEdit, type EditDeps } from '../editing.ts';
import { openBody } from '../queries/bodies.ts';

type Input = { readonly commandId: string; readonly kind: BodyKind; readonly name: string; readonly rankOrder: number };

/** Adds a delegation, a group of deputies, a professional group or another body. @throws AppError `register.body_known` */
export async function addBody(deps: EditDeps, caller: Caller, input: Input): Promise<BodyDesk> {
  return runEdit(deps, caller, { name: 'register.body.add', input, called: input.name }, async ({ tx, journal, now, today }) => {
    const id = newId(now);
    await tx.query('insert into register_bodies (congress_id, id, kind, name, rank_order) values ($1, $2, $3, $4, $5)', [
      tx.congressId,
      id,
      input.kind,
      input.name,
      input.rankOrder,
    ]);
    await journal({
      action: 'register.body.add',
      objectType: 'body',
      objectId: id,
      after: { kind: input.kind, name: input.name, rankOrder: input.rankOrder },
    });
    return openBody(tx, { id, order: 'rank', twoCharacterNames: 'second-character' }, { keeps: true, today });
  });
}
