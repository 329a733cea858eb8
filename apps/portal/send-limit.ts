/** Counts what comes from one address in an hour. In memory only: no address is written down, and none outlives its hour. */
export function sendLimit(clock: () => Date, most: number): (address: string) => boolean {
  const HOUR = 3_600_000;
  let began = 0;
  const sent = new Map<string, number>();
  return (address) => {
    const now = clock().getTime();
    if (now - began >= HOUR) {
      began = now;
      sent.clear();
    }
    const count = (sent.get(address) ?? 0) + 1;
    sent.set(address, count);
    return count <= most;
  };
}
