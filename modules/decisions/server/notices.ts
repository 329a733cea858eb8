import { findHolders } from '#modules/register/server/module.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { PersonId } from '#platform/domain/ids.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';

export type Told = {
  readonly kind: string;
  readonly decision: { readonly id: string; readonly title: string };
  readonly params?: Readonly<Record<string, string | number>>;
  readonly onceKey?: string;
};
export const UNIT_HANDS = ['unit-clerk', 'unit-head'];
export const HOUSE_HANDS = ['congress-office'];

/** The same notice to everybody who holds one of the roles on a day, in one unit or anywhere. */
export async function noticesTo(
  tx: Tx,
  to: { readonly roles: readonly string[]; readonly on: LocalDate; readonly unitId?: string },
  { kind, decision, params = {}, onceKey }: Told,
): Promise<Notice[]> {
  const people = new Set(await findHolders(tx, to.roles, { on: to.on, ...(to.unitId === undefined ? {} : { organisationId: to.unitId }) }));
  return [...people].map((person) => ({
    to: person as PersonId,
    kind,
    objectType: 'decision',
    objectId: decision.id,
    params: { title: decision.title, ...params },
    ...(onceKey === undefined ? {} : { onceKey }),
  }));
}
