import { hasRole, organisationsOf, type Actor } from '#platform/domain/actor.ts';
import { UNIT_ROLES } from '../../domain/who-may.ts';
import { place, type Asked, type Reader } from './visible-rows.ts';

/** Work of one kind: whose desk it waits at, and which suggestions it is, as a condition on `s`. */
export type WorkSet = {
  readonly key: string;
  readonly roles: readonly string[];
  readonly test: (asked: Asked, reader: Reader) => string;
};

const taskIn = (states: string) => `exists (select from suggestions_tasks k where k.suggestion_id = s.id and k.state in (${states}))`;
const ownTaskIn =
  (states: string, role: string) =>
  (asked: Asked, { actor }: Reader): string =>
    `exists (select from suggestions_tasks k where k.suggestion_id = s.id and k.state in (${states}) and k.organisation_id = any(${place(asked, organisationsOf(actor, [role]))}::uuid[]))`;

/** What waits for somebody, in the order in which the desk shows it. */
export const workSets: readonly WorkSet[] = [
  { key: 'to-accept', roles: ['deputies-office'], test: () => `s.kind = 'suggestion' and s.state in ('filed', 'reviewing')` },
  { key: 'to-hand-over', roles: ['deputies-office'], test: () => `s.state in ('accepted', 'proposed') and s.kind = 'suggestion'` },
  { key: 'to-assign', roles: ['government-office'], test: () => `s.state = 'handed-over'` },
  // A return was granted and nobody has taken it over yet.
  {
    key: 'to-reassign',
    roles: ['government-office', 'deputies-office'],
    test: () => `s.lead_unit_id is null and s.lead_unit_name is null and s.state in ('assigned', 'handling', 'second-round')`,
  },
  { key: 'to-co-ordinate', roles: ['deputies-office'], test: () => `s.state = 'co-ordination'` },
  { key: 'in-return', roles: ['government-office', 'deputies-office'], test: () => taskIn(`'return-review'`) },
  { key: 'in-extension', roles: ['deputies-office', 'government-office'], test: () => taskIn(`'extension-review'`) },
  { key: 'to-approve', roles: ['government-office'], test: () => taskIn(`'government-check'`) },
  { key: 'handling', roles: ['unit-clerk'], test: ownTaskIn(`'assigned', 'handling', 'ready'`, 'unit-clerk') },
  { key: 'to-check', roles: ['unit-checker'], test: ownTaskIn(`'checking'`, 'unit-checker') },
  { key: 'to-sign', roles: ['unit-head'], test: ownTaskIn(`'signing'`, 'unit-head') },
  { key: 'dissatisfied', roles: ['deputies-office'], test: () => `s.state = 'dissatisfied'` },
];

/** Sets that are looked at rather than worked off; counted in the desk's menu only. */
export const watchSets: readonly WorkSet[] = [
  { key: 'answered', roles: ['deputies-office', 'committee', 'chairs-council'], test: () => `s.state = 'answered'` },
  {
    key: 'unrated',
    roles: ['deputies-office'],
    test: (asked, { today }) =>
      `s.state = 'answered' and exists (select from suggestions_clocks c where c.suggestion_id = s.id and c.kind = 'rating' and c.state = 'running' and c.due_on < ${place(asked, today)}::date)`,
  },
];

export const isFor = ({ roles }: Pick<WorkSet, 'roles'>, actor: Actor): boolean => roles.some((role) => hasRole(actor, role));

const OVERSEERS = ['deputies-office', 'government-office', 'committee', 'chairs-council'];

/** Whether the reader answers for deadlines and promises at all. */
export const watchesDeadlines = (actor: Actor): boolean => [...OVERSEERS, ...UNIT_ROLES].some((role) => hasRole(actor, role));

/**
 * Which of the visible rows of a table with `organisation_id` (alias given) concern the reader: all
 * of them for the offices, its own for a unit, those of his own suggestions for a deputy.
 */
export function concerns(asked: Asked, { actor }: Reader, alias: string): string {
  if (OVERSEERS.some((role) => hasRole(actor, role))) return 'true';
  const units = organisationsOf(actor, UNIT_ROLES);
  const own = hasRole(actor, 'deputy') ? [`s.lead_person_id = ${place(asked, actor.personId)}::uuid`] : [];
  const mine = units.length > 0 ? [`${alias}.organisation_id = any(${place(asked, units)}::uuid[])`] : [];
  return `(${[...own, ...mine, 'false'].join(' or ')})`;
}
