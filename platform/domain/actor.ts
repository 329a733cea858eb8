import type { AccountId, CongressId, OrganisationId, PersonId } from './ids.ts';

/**
 * What a person is on the day of the act. A role is given by the register (a mandate, a post in a
 * body or unit) or by a grant of the three officers; it ends with what gave it.
 */
export type Post = {
  /** Key of a role, e.g. `deputy`, `deputies-office`, `unit-clerk`. Modules own the list. */
  readonly role: string;
  /** The unit the post is held in, where the role belongs to one. */
  readonly organisationId: OrganisationId | null;
  /** The body it is held in (a delegation, a committee), where it belongs to one. */
  readonly bodyId?: string;
  /** How the post is called, for timelines and the journal. */
  readonly title: string;
};

/** Who acts, in which congress, with which posts on this day. */
export type Actor = {
  readonly accountId: AccountId;
  readonly congressId: CongressId;
  readonly personId: PersonId;
  readonly name: string;
  readonly posts: readonly Post[];
};

/** Whether one of the roles is held; for whoever is signed in as for the actor of a request. */
export const holdsOneOf = ({ posts }: { readonly posts: readonly { readonly role: string }[] }, roles: readonly string[]): boolean =>
  posts.some(({ role }) => roles.includes(role));

export function hasRole(actor: Actor, role: string): boolean {
  return actor.posts.some((post) => post.role === role);
}

/** Units in which the actor holds one of the roles. */
export function organisationsOf(actor: Actor, roles: readonly string[]): OrganisationId[] {
  return actor.posts.flatMap((post) => (post.organisationId !== null && roles.includes(post.role) ? [post.organisationId] : []));
}
