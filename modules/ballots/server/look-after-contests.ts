import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listHostedCongresses } from '#modules/register/server/module.ts';
import { contestsWithKeys, destroyBoxKeys } from './box-key.ts';
import type { BallotsDeps } from './control.ts';
import { verifyContests } from './verify-contest.ts';

type Hosted = Awaited<ReturnType<typeof listHostedCongresses>>[number];

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
async function sweepBoxKeys({ db, boxFolder, clock }: BallotsDeps, congresses: readonly Hosted[]): Promise<void> {
  const kept = contestsWithKeys(boxFolder);
  if (kept.length === 0) return;
  const needed = new Set<string>();
  for (const { id } of congresses) {
    for (const row of await db.read(id, (tx) => tx.query<{ id: string }>(NEEDED, [kept]))) needed.add(row.id);
  }
  for (const id of kept) if (!needed.has(id) && !isYoung(boxFolder, id, clock())) destroyBoxKeys(boxFolder, id);
}

/** Contests that run are replayed from their logs: after a crash, or when somebody meddled with the tables, the log of the program says so. */
async function replayRunning({ db, logKey, onTrouble }: BallotsDeps, congresses: readonly Hosted[]): Promise<void> {
  for (const { id } of congresses) {
    const { findings } = await verifyContests(db, id, { logKey, onlyRunning: true });
    for (const { kind, contestId, at } of findings)
      onTrouble(new Error(`contest ${contestId} does not follow from its log: ${kind} at ${at}`));
  }
}

/** What is done by itself, after the start and every hour. */
export async function lookAfterContests(deps: BallotsDeps): Promise<void> {
  const congresses = await deps.db.system((tx) => listHostedCongresses(tx));
  await sweepBoxKeys(deps, congresses);
  await replayRunning(deps, congresses);
}
