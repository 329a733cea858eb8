import { hasRole, holdsOneOf, organisationsOf, type Actor } from '#platform/domain/actor.ts';
import type { Relation } from '../domain/decision-lifecycle.ts';
import { INSIDERS, KEEPERS, UNIT_ROLES } from '../domain/who-may.ts';
import type { DecisionRecord } from './store.ts';

export const unitsOf = (actor: Actor): string[] => organisationsOf(actor, UNIT_ROLES);
export const keepsDecisions = (actor: Actor): boolean => holdsOneOf(actor, KEEPERS);
/** A draft is the house's own; what is passed everybody of the congress may read. */
export const seesDrafts = (actor: Actor): boolean => holdsOneOf(actor, INSIDERS);
export const mayRead = (actor: Actor, { state }: Pick<DecisionRecord, 'state'>): boolean => state !== 'draft' || seesDrafts(actor);

/** Evidence is for the house, the deputies who ask what became of it, and the unit itself. */
export const seesEvidence = (actor: Actor, organisationId: string): boolean =>
  seesDrafts(actor) || hasRole(actor, 'deputy') || unitsOf(actor).includes(organisationId);
/** Reports and evidence come from those who carry out and those who check. */
export const bringsFiles = (actor: Actor, unitIds: readonly string[]): boolean =>
  keepsDecisions(actor) || hasRole(actor, 'committee') || unitsOf(actor).some((id) => unitIds.includes(id));

/** What the actor is to a decision and, where a duty is meant, to the body that bears it. */
export function relationsTo(actor: Actor, organisationId?: string): Relation[] {
  return [
    ...(hasRole(actor, 'congress-office') ? (['congress-office'] as const) : []),
    ...(hasRole(actor, 'committee') ? (['committee'] as const) : []),
    ...(organisationId !== undefined && unitsOf(actor).includes(organisationId) ? (['unit'] as const) : []),
  ];
}
