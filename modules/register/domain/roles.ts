/**
 * Roles that the register gives, by a mandate or by a post in a body or unit, end on the day the mandate or post ends.
 * The three officers' roles are granted instead (see identity).
 */

/** What a post in a body may carry; a plain member acts in nothing beyond the body. */
export const BODY_POST_ROLES = [
  'member',
  'delegation-head',
  'presidium',
  'chairs-council',
  'standing-committee',
  'committee',
  'deputies-office',
  'congress-office',
  'government-office',
] as const;
/** What a post in a handling unit may carry. */
export const UNIT_POST_ROLES = ['unit-clerk', 'unit-checker', 'unit-head', 'government-office'] as const;
export const POST_ROLES = [...new Set([...BODY_POST_ROLES, ...UNIT_POST_ROLES])] as const;

/** Whether a post with this role can stand in such a place. A role of units makes no sense in a committee. */
export function roleFits(role: string, place: 'body' | 'unit'): boolean {
  const roles: readonly string[] = place === 'body' ? BODY_POST_ROLES : UNIT_POST_ROLES;
  return roles.includes(role);
}
