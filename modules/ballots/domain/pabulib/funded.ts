/** Ids chosen whatever is decided about equal votes, and ids of which that depends. A tie is never broken here. */
export type Funded = { readonly winners: readonly string[]; readonly depends: readonly string[] };

/** More ways to settle the ties than are followed. */
export class TooManyTiesError extends Error {
  override readonly name = 'TooManyTiesError';
  constructor() {
    super(`equal votes can be settled in more than ${MOST_WAYS} ways; only people can decide`);
  }
}
export const MOST_WAYS = 4096;

/** What all ways to settle the ties have in common. */
export function commonOf(ways: readonly ReadonlySet<string>[], order: readonly string[]): Funded {
  const winners = order.filter((id) => ways.every((way) => way.has(id)));
  return { winners, depends: order.filter((id) => !winners.includes(id) && ways.some((way) => way.has(id))) };
}
