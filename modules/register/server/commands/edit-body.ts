import { notFound, staleVersion } from '#platform/domain/platform-errors.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { BodyDesk } from '../../contract/desk-views.ts';
import { bodyEnded } from '../../domain/errors.ts';
import { runEdit, type EditDeps } from '../editing.ts';
import { openBody } from '../queries/bodies.ts';

/** `wasName` is the name the person saw: who was faster is not overwritten. */
type Input = {
  readonly id: string;
  readonly commandId: string;
  readonly wasName: string;
  readonly name: string;
  readonly rankOrder: number;
};
type Stored = { readonly name: string; readonly rankOrder: number; readonly endedOn: string | null };

/** Corrects the name and the place of a body; what was done under the old name keeps it. @throws AppError `register.body_known`, `register.body_ended` */
export async function editBody(deps: EditDeps, caller: Caller, input: Input): Promise<BodyDesk> {
  return runEdit(deps, caller, { name: 'register.body.edit', input, called: input.name }, async ({ tx, journal, today }) => {
    const [before] = await tx.query<Stored>(
      'select name, rank_order as "rankOrder", ended_on as "endedOn" from register_bodies where id = $1 for update',
      [input.id],
    );
    if (!before) throw notFound('body');
    if (before.endedOn !== null) throw bodyEnded();
    if (before.name !== input.wasName) throw staleVersion(null, 0, 1);
    await tx.query('update register_bodies set name = $2, rank_order = $3 where id = $1', [input.id, input.name, input.rankOrder]);
    await journal({
      action: 'register.body.edit',
      objectType: 'body',
      objectId: input.id,
      before: { name: before.name, rankOrder: before.rankOrder },
      after: { name: input.name, rankOrder: input.rankOrder },
    });
    return openBody(tx, { id: input.id, order: 'rank', twoCharacterNames: 'second-character' }, { keeps: true, today });
  });
}
