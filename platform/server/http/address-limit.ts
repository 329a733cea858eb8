const HOUR = 3_600_000;
/** A bound on memory; somebody with more addresses than this is not stopped by counting them. */
const MOST_ADDRESSES = 50_000;

/**
 * Counts what comes from one address in an hour. In memory only: no address is written down, and none outlives its
 * hour; of several nodes each counts for itself.
 * @returns whether one more may be taken
 */
export function addressLimit(clock: () => Date, most: number): (address: string) => boolean {
  let began = 0;
  const sent = new Map<string, number>();
  return (address) => {
    const now = clock().getTime();
    if (now - began >= HOUR || sent.size >= MOST_ADDRESSES) {
      began = now;
      sent.clear();
    }
    const count = (sent.get(address) ?? 0) + 1;
    sent.set(address, count);
    return count <= most;
  };
}
