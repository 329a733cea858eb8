import type { LocalDate } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { BodyDesk } from '../../contract/desk-views.ts';
import { mayEnd } from '../../domain/body-kinds.ts';
import { bodyEnded, bodyHasDeputies, bodyOfLaw } from '../../domain/errors.ts';
import { runPostEdit, type EditDeps } from '../editing.ts';
import { openBody } from '../queries/bodies.ts';

type Input = { readonly id: string; readonly commandId: string; readonly on: LocalDate };
type Stored = { readonly kind: string; readonly name: string; readonly endedOn: string | null };

const SEATED =
  'select count(*)::int as n from register_mandates where delegation_id = $1 and of_congress_id = congress_id and (ends_on is null or ends_on > $2)';

/**
 * Ends a body and the posts in it. Deputies are moved out of a delegation first: nobody may be left without one.
 * @throws AppError `register.body_ended`, `register.body_of_law`, `register.body_has_deputies`
 */
export async function endBody(deps: EditDeps, caller: Caller, input: Input): Promise<BodyDesk> {
  return runPostEdit(deps, caller, { name: 'register.body.end', input }, async ({ tx, journal, today }) => {
    const [body] = await tx.query<Stored>('select kind, name, ended_on as "endedOn" from register_bodies where id = $1 for update', [
      input.id,
    ]);
    if (!body) throw notFound('body');
    if (body.endedOn !== null) throw bodyEnded();
    if (!mayEnd(body.kind)) throw bodyOfLaw();
    const [seated] = await tx.query<{ n: number }>(SEATED, [input.id, input.on]);
    if (seated && seated.n > 0) throw bodyHasDeputies(seated.n);
    await tx.query('update register_bodies set ended_on = $2 where id = $1', [input.id, input.on]);
    await tx.query(
      'update register_posts set ends_on = greatest($2::date, starts_on) where body_id = $1 and (ends_on is null or ends_on > $2)',
      [input.id, input.on],
    );
    await journal({
      action: 'register.body.end',
      objectType: 'body',
      objectId: input.id,
      before: { name: body.name, endedOn: null },
      after: { endedOn: input.on },
    });
    return openBody(tx, { id: input.id, order: 'rank', twoCharacterNames: 'second-character' }, { keeps: true, today });
  });
}
