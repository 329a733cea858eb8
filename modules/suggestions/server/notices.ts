import { findHolders } from '#modules/register/server/module.ts';
import type { PersonId } from '#platform/domain/ids.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { Acting } from './acting.ts';
import type { SuggestionRecord } from './case.ts';

/** A notice about a suggestion; its sentence stands under `notices.<kind>` in the texts. */
export function noticeTo(
  personId: string,
  kind: string,
  suggestion: Pick<SuggestionRecord, 'id' | 'title' | 'lead_name' | 'number_text'>,
  params: Readonly<Record<string, string | number>> = {},
): Notice {
  return {
    to: personId as PersonId,
    kind,
    objectType: 'suggestion',
    objectId: suggestion.id,
    params: { title: suggestion.title, lead: suggestion.lead_name, number: suggestion.number_text ?? '', ...params },
  };
}

/** The same notice to everybody who holds a role, in one unit or anywhere. */
export async function noticesToRole(
  on: Acting,
  to: { readonly roles: readonly string[]; readonly organisationId?: string },
  kind: string,
  params: Readonly<Record<string, string | number>> = {},
): Promise<Notice[]> {
  const holders = await findHolders(on.command.tx, to.roles, {
    on: on.command.today,
    ...(to.organisationId === undefined ? {} : { organisationId: to.organisationId }),
  });
  return holders.map((personId) => noticeTo(personId, kind, on.found.suggestion, params));
}

/** To the lead deputy and every deputy who signed. */
export function noticesToSigners(on: Acting, kind: string, params: Readonly<Record<string, string | number>> = {}): Notice[] {
  const { suggestion, signers } = on.found;
  const people = [suggestion.lead_person_id, ...signers.filter((signer) => signer.state === 'confirmed').map((signer) => signer.person_id)];
  return [...new Set(people)].map((personId) => noticeTo(personId, kind, suggestion, params));
}

/** To those who signed with whoever acts. */
export const noticesToOtherSigners = (on: Acting, kind: string): Notice[] =>
  noticesToSigners(on, kind).filter(({ to }) => to !== on.command.actor.personId);

/** One list after another: a transaction has one connection, and queries on it take turns. */
export async function inTurn<Item>(items: readonly Item[], make: (item: Item) => Promise<Notice[]>): Promise<Notice[]> {
  const made: Notice[] = [];
  for (const item of items) made.push(...(await make(item)));
  return made;
}
