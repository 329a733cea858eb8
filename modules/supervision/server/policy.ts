import { hasRole, holdsOneOf, organisationsOf, type Actor } from '#platform/domain/actor.ts';
import type { Values } from '#platform/server/figures/figure.ts';
import { isMatterKind, OPEN_KINDS } from '../domain/matter-kinds.ts';
import type { Relation } from '../domain/relations.ts';
import { INSIDERS, KEEPERS, UNIT_ROLES } from '../domain/who-may.ts';
import { listIn, type MatterRecord, type NamedUnit, type PointRecord, type Signer } from './store.ts';

const isInsider = (actor: Actor): boolean => holdsOneOf(actor, INSIDERS);
export const keepsSupervision = (actor: Actor): boolean => holdsOneOf(actor, KEEPERS);

type Owned = Pick<MatterRecord, 'owner_body_id'>;

/** The bodies whose committee work somebody does: posts in a body, with the role of a committee. */
export const bodiesOf = (actor: Actor): string[] =>
  hasRole(actor, 'committee') ? [...new Set(actor.posts.flatMap(({ bodyId }) => bodyId ?? []))] : [];

/** A committee works on the matters it owns; on those of others, and on those nobody owns yet, it does not. */
const isOfCommittee = (actor: Actor, { owner_body_id: owner }: Owned): boolean => owner !== null && bodiesOf(actor).includes(owner);

/** What the actor is by his posts, whatever the matter. */
export function officeRelations(actor: Actor): Relation[] {
  return [
    ...(hasRole(actor, 'congress-office') ? (['congress-office'] as const) : []),
    ...(hasRole(actor, 'chairs-council') ? (['chairs-council'] as const) : []),
    ...(hasRole(actor, 'standing-committee') ? (['member'] as const) : []),
    ...(hasRole(actor, 'deputy') ? (['deputy'] as const) : []),
  ];
}

function unitRelations(actor: Actor, unitIds: readonly string[]): Relation[] {
  const isIn = (role: string): boolean => organisationsOf(actor, [role]).some((id) => unitIds.includes(id));
  return [...(UNIT_ROLES.some(isIn) ? (['unit'] as const) : []), ...(isIn('unit-head') ? (['unit-head'] as const) : [])];
}

/** Everything the actor is to a matter. */
export function relationsTo(actor: Actor, matter: MatterRecord): Relation[] {
  return [
    ...officeRelations(actor),
    ...(isOfCommittee(actor, matter) ? (['committee'] as const) : []),
    ...unitRelations(
      actor,
      listIn<NamedUnit>(matter.addressees).map(({ id }) => id),
    ),
    ...(listIn<Signer>(matter.signers).some(({ personId }) => personId === actor.personId) ? (['signer'] as const) : []),
  ];
}

/** To one point: its own unit, and none of the others the matter goes to. */
export function relationsToPoint(actor: Actor, matter: MatterRecord, point: Pick<PointRecord, 'organisation_id'>): Relation[] {
  const own = relationsTo(actor, matter).filter((relation) => relation !== 'unit' && relation !== 'unit-head');
  return [...own, ...unitRelations(actor, point.organisation_id === null ? [] : [point.organisation_id])];
}

/** Who may read a matter: planned ones everybody of the congress, what members bring in only those concerned until it is public. */
export function mayRead(actor: Actor, matter: MatterRecord): boolean {
  if (matter.published_on !== null || isInsider(actor)) return true;
  if (isMatterKind(matter.kind) && OPEN_KINDS.includes(matter.kind)) return true;
  return relationsTo(actor, matter).some((relation) => relation === 'signer' || relation === 'unit' || relation === 'unit-head');
}

/** The same as a condition on `m`, for lists. */
export function visibleMatters(actor: Actor, asked: Values): string {
  if (isInsider(actor)) return 'true';
  const kinds = `$${asked.values.push([...OPEN_KINDS])}`;
  const me = `$${asked.values.push(actor.personId)}`;
  const units = `$${asked.values.push(organisationsOf(actor, UNIT_ROLES))}`;
  return `(m.published_on is not null or m.kind = any(${kinds}) or exists (select from jsonb_array_elements(m.signers) g where g->>'personId' = ${me}) or exists (select from jsonb_array_elements(m.addressees) u where u->>'id' = any(${units}::text[])))`;
}

export const unitsOf = (actor: Actor): string[] => organisationsOf(actor, UNIT_ROLES);
