export type Passing = { readonly attendeeId: string; readonly at: string; readonly what: 'in' | 'out' };

/**
 * Who was in the hall at some moment from `from` to `until`: in before its end and not gone before its beginning. Who only
 * left or only came while an item was dealt with was there for it.
 */
export function presentDuring(log: readonly Passing[], { from, until }: { readonly from: string; readonly until: string }): Set<string> {
  const isIn = new Map<string, boolean>();
  const there = new Set<string>();
  for (const { attendeeId, at, what } of log.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    if (Date.parse(at) > Date.parse(until)) break;
    if (Date.parse(at) >= Date.parse(from) && isIn.get(attendeeId) === true) there.add(attendeeId);
    isIn.set(attendeeId, what === 'in');
    if (Date.parse(at) >= Date.parse(from) && what === 'in') there.add(attendeeId);
  }
  for (const [attendeeId, here] of isIn) if (here) there.add(attendeeId);
  return there;
}
