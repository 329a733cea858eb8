import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { ballotLogKey } from './ballot-log-key.ts';
import { freezeContest } from './freeze-contest.ts';
import { makeSequencer, type Sequencer } from './sequencer.ts';

const CONGRESS = randomUUID() as CongressId;
const folder = mkdtempSync(join(tmpdir(), 'renda-casting-'));
let bed: TestDatabase;
let owner: pg.Client;
let first: Sequencer;
let second: Sequencer;

beforeAll(async () => {
  bed = await openTestDatabase();
  owner = new pg.Client({ connectionString: bed.ownerUrl });
  await owner.connect();
  await bed.db.system((tx) => tx.query(`insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '甲县', '甲县', '甲县', 'K', true)`, [CONGRESS]));
  const deps = { db: bed.db, logKey: openLogKey(folder, 'ballots'), boxFolder: join(folder, 'boxes'), onTaken: () => undefined };
  [first, second] = [makeSequencer(deps), makeSequencer(deps)];
});
afterAll(async () => {
  await owner.end();
  await bed.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openContest(keeping: 'named' | 'apart', size: number): Promise<{ id: string; voters: string[] }> {
  const id = randomUUID();
  const voters = Array.from({ length: size }, () => randomUUID());
  await bed.db.write(CONGRESS, async (tx) => {
    await tx.query(`insert into ballots_contests (congress_id, id, meeting_id, title, kind, keeping, definition) values ($1, $2, $3, '关于财政决算的决议', 'motion', $4, '{}')`, [CONGRESS, id, randomUUID(), keeping]);
    await freezeContest(tx, { id, title: '关于财政决算的决议', keeping, definition: {}, rules: [], paperBytes: 100, voters: voters.map((personId) => ({ personId, name: '某代表', seat: null, isPresent: true })) }, { log: ballotLogKey(openLogKey(folder, 'ballots'), id), boxFolder: join(folder, 'boxes'), now: new Date() });
  });
  return { id, voters };
}

const cast = (by: Sequencer, id: string, { personId, castId = randomUUID(), paper = 'for' }: { personId: string; castId?: string; paper?: string }) => by.cast(CONGRESS, id, { personId, castId, read: () => paper });

test.for(['named', 'apart'] as const)('%s: three thousand casts through two processes are each kept once', { timeout: 30_000 }, async (keeping) => {
  const { id, voters } = await openContest(keeping, 3000);
  const began = performance.now();
  const receipts = await Promise.all(voters.map((personId, at) => cast(at % 2 === 0 ? first : second, id, { personId, paper: at % 3 === 0 ? 'against' : 'for' })));
  console.log(keeping, performance.now() - began);
  expect(new Set(receipts.map(({ leafIndex }) => leafIndex)).size).toBe(3000);
  const { rows } = await owner.query(`select (select count(*)::int from ballots_casts where contest_id = $1) as casts, (select sum(length(papers))::int from ballots_boxes where contest_id = $1) as bytes, (select received from ballots_logs where contest_id = $1)`, [id]);
  expect(rows).toEqual([{ casts: 3000, bytes: keeping === 'named' ? null : 3000 * 286, received: 3000 }]);
});
