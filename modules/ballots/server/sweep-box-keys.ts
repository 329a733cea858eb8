import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listHostedCongresses } from '#modules/register/server/module.ts';
import { contestsWithKeys, destroyBoxKeys } from './box-key.ts';
import type { BallotsDeps } from './control.ts';

const NEEDED = `select id from ballots_contests where id = any($1::uuid[]) and state in ('open', 'closing', 'closed')`;
// A key is on the disk a moment before its contest is open in the database.
const YOUNG_MS = 10 * 60_000;

const isYoung = (folder: string, contestId: string, now: Date): boolean => {
  try {
    return now.getTime() - statSync(join(folder, `${contestId}.box`)).mtimeMs < YOUNG_MS;
  } catch {
    return false;
  }
};

/**
 * Destroys keys whose contest needs them no more: a program that was killed between the count and the
 * end of the key leaves one, an opening that was rolled back too.
 */
export async function sweepBoxKeys({ db, boxFolder, clock }: Pick<BallotsDeps, 'db' | 'boxFolder' | 'clock'>): Promise<void> {
  const kept = contestsWithKeys(boxFolder);
  if (kept.length === 0) return;
  const needed = new Set<string>();
  const congresses = await db.system((tx) => listHostedCongresses(tx));
  for (const { id } of congresses) {
    for (const row of await db.read(id, (tx) => tx.query<{ id: string }>(NEEDED, [kept]))) needed.add(row.id);
  }
  for (const id of kept) if (!needed.has(id) && !isYoung(boxFolder, id, clock())) destroyBoxKeys(boxFolder, id);
}
