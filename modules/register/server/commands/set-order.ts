import type { z } from 'zod';
import { invalidField, notFound } from '#platform/domain/platform-errors.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { OwnOrder } from '../../contract/desk-views.ts';
import { runEdit, type EditDeps } from '../editing.ts';
import { orderSetting, readOrder, shownOrder, type KeptOrder } from '../list-orders.ts';

type Input = { readonly commandId: string; readonly list: string; readonly personIds: readonly string[] };
type Answer = { readonly ownOrder: z.infer<typeof OwnOrder> };

const KEEP = `
  insert into platform_settings as s (congress_id, key, value, at) values ($1, $2, $3, $4)
  on conflict (congress_id, key) do update set value = excluded.value, version = s.version + 1, at = excluded.at`;

/** Lays down the order of a list by hand, and who did it; without names the order is taken back. @throws AppError `platform.invalid_field`, `platform.not_found` */
export async function setOrder(deps: EditDeps, caller: Caller, input: Input): Promise<Answer> {
  return runEdit(deps, caller, { name: 'register.order.set', input }, async ({ tx, journal, now }) => {
    if (new Set(input.personIds).size !== input.personIds.length) throw invalidField('personIds', 'platform.wrong_form');
    if (input.list !== 'deputies' && (await tx.query('select 1 from register_bodies where id = $1', [input.list])).length === 0)
      throw notFound('body');
    const [known] = await tx.query<{ count: number }>('select count(*) as count from register_people where id = any($1)', [
      [...input.personIds],
    ]);
    if (known?.count !== input.personIds.length) throw notFound('person');
    const before = await readOrder(tx, input.list);
    const key = orderSetting(input.list);
    const kept: KeptOrder | null =
      input.personIds.length === 0
        ? null
        : { personIds: input.personIds, by: { personId: caller.actor.personId, name: caller.actor.name }, at: now.toISOString() };
    if (kept) await tx.query(KEEP, [tx.congressId, key, JSON.stringify(kept), now.toISOString()]);
    else await tx.query('delete from platform_settings where key = $1', [key]);
    await journal({
      action: 'register.order.set',
      objectType: 'list',
      note: input.list,
      before: { personIds: before?.personIds ?? null },
      after: { personIds: kept?.personIds ?? null },
    });
    return { ownOrder: shownOrder(kept) };
  });
}
