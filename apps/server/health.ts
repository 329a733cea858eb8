import { readFileSync } from 'node:fs';
import type { Database } from '#platform/server/db/database.ts';

/** What a monitor asks. No count of people, no content. */
export type Health = {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly version: string;
  readonly database: { readonly isReachable: boolean; readonly ms: number };
  /** Acts that wait for their seal, how long the oldest has waited in seconds, and when the log was last signed. */
  readonly journal: { readonly waiting: number; readonly oldestSeconds: number; readonly sealedAt: string | null } | null;
};

// The sealer works every second; a minute's delay is a fault.
const SEAL_LIMIT_SECONDS = 60;

// Ids are UUID version 7: they carry the time at which the entry was written.
const JOURNAL = `
  select (select count(*)::int from platform_journal_unsealed) as waiting,
    coalesce((select extract(epoch from now() - min(uuid_extract_timestamp(entry_id))) from platform_journal_unsealed), 0)::float8 as oldest,
    (select at from platform_journal_checkpoints order by size desc limit 1) as "sealedAt"`;

export const VERSION = ((): string => {
  const own: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof own === 'object' && own !== null && 'version' in own ? String(own.version) : '0';
})();

export async function readHealth(db: Pick<Database, 'system'>): Promise<Health> {
  const began = performance.now();
  const ms = () => Math.round(performance.now() - began);
  try {
    const [row] = await db.system((tx) => tx.query<{ waiting: number; oldest: number; sealedAt: Date | null }>(JOURNAL));
    const oldestSeconds = Math.max(0, Math.round(row?.oldest ?? 0));
    return {
      status: oldestSeconds > SEAL_LIMIT_SECONDS ? 'degraded' : 'ok',
      version: VERSION,
      database: { isReachable: true, ms: ms() },
      journal: { waiting: row?.waiting ?? 0, oldestSeconds, sealedAt: row?.sealedAt?.toISOString() ?? null },
    };
  } catch {
    return { status: 'down', version: VERSION, database: { isReachable: false, ms: ms() }, journal: null };
  }
}
