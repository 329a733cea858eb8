import { findHolders } from '#modules/register/server/module.ts';
import type { PersonId } from '#platform/domain/ids.ts';
import type { Command } from '#platform/server/command/run-command.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { MatterRecord } from './store.ts';

type Of = Pick<MatterRecord, 'id' | 'subject'>;
type Params = Readonly<Record<string, string | number>>;

/** A notice about a matter; its sentence stands under `notices.<kind>` in the texts. */
export const noticeTo = (personId: string, kind: string, matter: Of, params: Params = {}): Notice => ({
  to: personId as PersonId,
  kind,
  objectType: 'supervision-matter',
  objectId: matter.id,
  params: { subject: matter.subject, ...params },
});

/** The same notice to everybody who holds one of the roles, anywhere or in each of the units. */
export async function noticesToRole(
  { tx, today }: Command,
  to: { readonly roles: readonly string[]; readonly unitIds?: readonly string[] },
  notice: { readonly kind: string; readonly matter: Of; readonly params?: Params },
): Promise<Notice[]> {
  const people = new Set<string>();
  for (const organisationId of to.unitIds ?? [undefined])
    for (const personId of await findHolders(tx, to.roles, { on: today, ...(organisationId === undefined ? {} : { organisationId }) }))
      people.add(personId);
  return [...people].map((personId) => noticeTo(personId, notice.kind, notice.matter, notice.params));
}

/** To the office, and to the committee that owns the matter. */
export async function noticesToOwner(
  command: Command,
  matter: MatterRecord,
  notice: { readonly kind: string; readonly params?: Params },
): Promise<Notice[]> {
  const { tx, today } = command;
  const owners = matter.owner_body_id === null ? [] : await findHolders(tx, ['committee'], { on: today, bodyId: matter.owner_body_id });
  return [...new Set([...owners, ...(await findHolders(tx, ['congress-office'], { on: today }))])].map((personId) =>
    noticeTo(personId, notice.kind, matter, notice.params),
  );
}

export const UNIT_HANDS = ['unit-clerk', 'unit-head'];
