/** A window of a hundred to two hundred days: where nothing is known of the words. */
const USUAL = 33;
const MOST_KEPT = 2000;

// How far back a search had to look the last time, by congress and words. Only where it looks first
// follows from it, never what it finds; a process that knows nothing looks twice.
const kept = new Map<string, number>();

/** Where `suggestions_find` should look first. */
export const reachOf = (congressId: string, words: string): number => kept.get(`${congressId} ${words}`) ?? USUAL;

/** Remembers what would have done. */
export function keepReach(congressId: string, words: string, reach: number): void {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(`${congressId} ${words}`, reach);
}
