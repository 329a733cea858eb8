import { hasRole, organisationsOf, type Actor } from '#platform/domain/actor.ts';
import type { Relation } from '../domain/relations.ts';
import { isOver } from '../domain/task-lifecycle.ts';
import type { Case, TaskRecord } from './case.ts';

const UNIT_ROLES: readonly (readonly [string, { readonly lead: Relation; readonly co: Relation | null }])[] = [
  ['unit-clerk', { lead: 'lead-clerk', co: 'co-clerk' }],
  ['unit-checker', { lead: 'lead-checker', co: null }],
  ['unit-head', { lead: 'lead-head', co: null }],
];

/** What the actor's unit is to one task. */
export function relationsToTask(actor: Actor, task: TaskRecord): Relation[] {
  if (isOver(task)) return [];
  return UNIT_ROLES.flatMap(([role, relation]) => {
    if (!organisationsOf(actor, [role]).some((id) => id === task.organisation_id)) return [];
    const found = task.role === 'co' ? relation.co : relation.lead;
    return found ? [found] : [];
  });
}

/** What the actor is to one task of the case: of his own unit, or of one that co-handles with it until the reply is sent. */
export function relationsForTask(actor: Actor, found: Case, task: TaskRecord): Relation[] {
  const own = relationsToTask(actor, task);
  const leads =
    task.role === 'co' &&
    found.tasks.some((other) => other.role !== 'co' && other.state !== 'replied' && relationsToTask(actor, other).includes('lead-clerk'));
  return leads ? [...own, 'lead-towards-co'] : own;
}

/** The relations that hold towards the whole matter, without those that a unit has to its own task. */
export const withoutUnits = (relations: readonly Relation[]): Relation[] => relations.filter((relation) => !ofUnits.has(relation));
const ofUnits: ReadonlySet<Relation> = new Set<Relation>(['lead-clerk', 'lead-checker', 'lead-head', 'co-clerk']);

const OFFICES: readonly (readonly [string, Relation])[] = [
  ['deputies-office', 'deputies-office'],
  ['presidium', 'presidium'],
  ['committee', 'committee'],
  ['chairs-council', 'chairs-council'],
];

// The government's office meets a suggestion when it is handed over to the government's side.
const BEFORE_GOVERNMENT = ['draft', 'co-signing', 'filed', 'reviewing', 'returned', 'refused', 'forwarded', 'withdrawn'];
// What only its signers see.
const PRIVATE = ['draft', 'co-signing'];

function signingRelations(actor: Actor, { suggestion, signers }: Case): Relation[] {
  if (!hasRole(actor, 'deputy')) return [];
  if (suggestion.lead_person_id === actor.personId) return ['lead-deputy'];
  const mine = signers.find((signer) => signer.person_id === actor.personId);
  if (mine?.state === 'confirmed') return ['co-signer'];
  if (mine?.state === 'invited') return ['invited-signer'];
  return [];
}

/** Everything the actor is to the suggestion on this day; empty means he may not even know of it. */
export function relationsTo(actor: Actor, found: Case): Relation[] {
  const { suggestion, tasks } = found;
  const signing = signingRelations(actor, found);
  if (PRIVATE.includes(suggestion.state)) return signing;
  const offices = OFFICES.flatMap(([role, relation]) => (hasRole(actor, role) ? [relation] : []));
  const government: Relation[] =
    hasRole(actor, 'government-office') && !BEFORE_GOVERNMENT.includes(suggestion.state) ? ['government-office'] : [];
  const head: Relation[] = actor.posts.some((post) => post.role === 'delegation-head' && post.bodyId === suggestion.delegation_id)
    ? ['delegation-head']
    : [];
  const units = tasks.flatMap((task) => relationsToTask(actor, task));
  const colleague: Relation[] = hasRole(actor, 'deputy') && suggestion.number !== null && !suggestion.is_confidential ? ['deputy'] : [];
  return [...new Set([...signing, ...offices, ...government, ...head, ...units, ...colleague])];
}

/** Units that returned the case may still read it, as may everybody with a relation. */
export function mayRead(actor: Actor, found: Case): boolean {
  if (relationsTo(actor, found).length > 0) return true;
  const units = organisationsOf(actor, ['unit-clerk', 'unit-checker', 'unit-head']);
  return found.tasks.some((task) => units.some((id) => id === task.organisation_id));
}

/**
 * Who may see a single rating: the deputies and their office always; a unit only once the case has
 * come back to it — otherwise it sees totals.
 */
export function maySeeRatings(relations: readonly Relation[], found: Case): boolean {
  if (relations.some((relation) => ['lead-deputy', 'co-signer', 'deputies-office', 'committee', 'chairs-council'].includes(relation)))
    return true;
  return (
    found.suggestion.round > 1 &&
    relations.some((relation) => ['lead-clerk', 'lead-checker', 'lead-head', 'government-office'].includes(relation))
  );
}

/** Deputies who asked for protection are named to nobody outside the offices (rule SUG-27). */
export function maySeeNames(relations: readonly Relation[], found: Case): boolean {
  if (!found.suggestion.is_confidential) return true;
  return relations.some((relation) => ['lead-deputy', 'co-signer', 'invited-signer', 'deputies-office', 'presidium'].includes(relation));
}

const READS_DRAFTS: readonly Relation[] = ['lead-clerk', 'lead-checker', 'lead-head'];

/** A reply that is not sent is its unit's own paper; whoever checks it next sees it when it comes to him. */
export function mayReadReply(relations: readonly Relation[], reply: { readonly state: string }): boolean {
  if (reply.state === 'sent' || relations.some((relation) => READS_DRAFTS.includes(relation))) return true;
  return (
    (reply.state === 'signed' || reply.state === 'approved') &&
    relations.some((relation) => relation === 'government-office' || relation === 'deputies-office')
  );
}
