import type { KeepAliveClient } from './keep-alive-client.ts';

/** What one kind of work came to. Times in milliseconds; `failures` are answers other than 2xx. */
export type Measured = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly count: number;
  readonly failures: number;
};

/** One piece of work of a client; false when the server did not do it. */
export type Work = (client: KeepAliveClient, turn: number) => Promise<boolean>;

export type Drive = { readonly clients: readonly KeepAliveClient[]; readonly work: Work; readonly seconds: number; readonly most?: number };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Every client does one piece after the other until the time or the count is used up. */
export async function drive({ clients, work, seconds, most = Number.MAX_SAFE_INTEGER }: Drive): Promise<Measured> {
  const took: number[] = [];
  let failures = 0;
  let turn = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const one = async (client: KeepAliveClient): Promise<void> => {
    while (performance.now() < until && turn < most) {
      const start = performance.now();
      turn += 1;
      if (!(await work(client, turn))) failures += 1;
      took.push(performance.now() - start);
    }
  };
  await Promise.all(clients.map(one));
  const lasted = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  return {
    perSecond: (took.length - failures) / lasted,
    p50: at(took, 0.5),
    p95: at(took, 0.95),
    p99: at(took, 0.99),
    count: took.length,
    failures,
  };
}
