const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '');

/** 「城东街道」 in a sheet is the 城东街道代表团 the register has: a delegation is known with and without what it is called. */
export function knownDelegation(written: string, known: readonly string[]): string {
  const bare = (name: string): string => folded(name).replace(/(?:代表)?团$/u, '');
  return known.find((name) => folded(name) === folded(written)) ?? known.find((name) => bare(name) === bare(written)) ?? written;
}

/** What a roster's group makes of a deputy. */
export const GROUP_MEMBER = '组员';
