import type { Actor, Post } from '#platform/domain/actor.ts';
import type { OrganisationId } from '#platform/domain/ids.ts';
import { lifecycles } from '#modules/suggestions/domain/lifecycles.ts';
import type { Case } from '#modules/suggestions/server/case.ts';
import { ACCESS_ROLES, type AccessRole, type UnitKey } from './access-roles.ts';

export type ActOf = keyof typeof lifecycles;

/** A moment in a matter's life at which an act is due, as far as access depends on it. */
export type Scene = {
  readonly kind: 'suggestion' | 'motion';
  readonly state: string;
  readonly isNumbered: boolean;
  /** State of each unit's task; null before units have any. */
  readonly tasks: string | null;
  readonly promise: string | null;
  readonly key: string | null;
};

const UNNUMBERED = ['draft', 'co-signing', 'filed', 'reviewing', 'returned', 'refused', 'forwarded', 'withdrawn'];
const WITHOUT_UNITS = [...UNNUMBERED, 'accepted', 'merged', 'proposed', 'handed-over'];

/** The first line of a table that lets somebody do the act. @throws Error when nobody ever may */
export function lineOf(of: ActOf, action: string) {
  const line = lifecycles[of].transitions.find((each) => each.action === action);
  if (!line) throw new Error(`no line for ${of} ${action}`);
  return line;
}

function suggestionIn(state: string): Scene {
  return {
    kind: 'suggestion',
    state,
    isNumbered: !UNNUMBERED.includes(state),
    tasks: WITHOUT_UNITS.includes(state) ? null : 'handling',
    promise: null,
    key: null,
  };
}

/** The scene in which an act may be done, by the first state its table names. */
export function sceneOf(of: ActOf, action: string): Scene {
  const [state = ''] = lineOf(of, action).from;
  if (of === 'suggestion') return suggestionIn(state);
  if (of === 'motion')
    return { ...suggestionIn(state), kind: 'motion', isNumbered: !['draft', 'co-signing', 'filed'].includes(state), tasks: null };
  if (of === 'task') return { ...suggestionIn('handling'), tasks: state };
  if (of === 'promise') return { ...suggestionIn('closed-with-promises'), tasks: 'replied', promise: state };
  return { ...suggestionIn('handling'), key: state };
}

/** What is read of a matter while its units work on it. */
export const READING = suggestionIn('handling');

export const TASK_UNITS = ['lead', 'co', 'parallel'] as const satisfies readonly UnitKey[];

/** The unit whose task an act is aimed at: one's own, or the one the act is meant for. */
export function unitAimedAt(action: string, role: AccessRole): (typeof TASK_UNITS)[number] {
  if (action.endsWith('co-opinion')) return 'co';
  return TASK_UNITS.find((key) => key === role.post?.unit) ?? 'lead';
}

export function actorOf({ key, mandate, post, officer }: AccessRole): Actor | null {
  if (key === 'resident') return null;
  const posts: Post[] = [];
  if (mandate) posts.push({ role: 'deputy', organisationId: null, bodyId: 'delegation', title: key });
  if (officer) posts.push({ role: officer, organisationId: null, title: key });
  if (post)
    posts.push({
      role: post.role,
      organisationId: post.unit ? (post.unit as OrganisationId) : null,
      ...(post.body ? { bodyId: post.body } : {}),
      title: key,
    });
  return { accountId: key, congressId: 'own', personId: key, name: key, posts } as unknown as Actor;
}

/** The scene as the policy reads it: ids are the keys of the roles and units. */
export function caseOf(scene: Scene): Case {
  const { tasks } = scene;
  const signers = ACCESS_ROLES.flatMap(({ key, signs }) =>
    signs === 'confirmed' || signs === 'invited' ? [{ person_id: key, state: signs }] : [],
  );
  const lead = ACCESS_ROLES.find(({ signs }) => signs === 'lead');
  return {
    suggestion: {
      state: scene.state,
      kind: scene.kind,
      round: 1,
      number: scene.isNumbered ? 1 : null,
      is_confidential: false,
      lead_person_id: lead?.key,
      delegation_id: 'delegation',
    },
    signers,
    tasks: tasks === null ? [] : TASK_UNITS.map((unit) => ({ id: unit, organisation_id: unit, role: unit, state: tasks })),
    // A sample: only what the policy looks at.
  } as unknown as Case;
}
