import type { SessionView } from '#platform/contract/identity-views.ts';

/** Where to go after signing in: only addresses of our own, never another site. */
export function safeReturn(to: string | null): string {
  return to !== null && /^\/(desk|phone|hall|screen)(?:[/?]|$)/.test(to) ? to : '/desk';
}

/** Where a person's work is when no address was asked for: who is nothing but a deputy works on the phone pages. */
export function homeOf({ posts }: Pick<SessionView, 'posts'>): string {
  return posts.length > 0 && posts.every(({ role }) => role === 'deputy') ? '/phone' : '/desk';
}
