import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { discardHalfDemo } from './discard-half-demo.ts';
import { whileAlone } from './while-alone.ts';

let bed: TestDatabase;
let owner: pg.Client;
beforeEach(async () => {
  bed = await openTestDatabase();
  owner = new pg.Client({ connectionString: bed.ownerUrl });
  await owner.connect();
  await owner.query(
    `insert into register_congresses (name, short_name, place, level, code) values ('半县人民代表大会', '半县人大', '半县', 'K', 'demo-半县')`,
  );
  await owner.query(
    `insert into platform_accounts (login, login_key, congress_id, person_id) values ('half', 'half', gen_random_uuid(), gen_random_uuid())`,
  );
}, 60_000);
afterEach(async () => {
  await owner.end();
  await bed.close();
});

const count = async (table: string): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? -1;

test('what a cut-off filling left is gone, the migrations stay, and the journal is append-only as before', async () => {
  const migrations = await count('platform_migrations');
  expect(await discardHalfDemo(bed.ownerUrl)).toBe(true);
  expect([await count('register_congresses'), await count('platform_accounts'), await count('platform_migrations')]).toEqual([
    0,
    0,
    migrations,
  ]);
  for (const table of ['platform_journal', 'platform_journal_leaves', 'platform_journal_checkpoints'])
    await expect(owner.query(`truncate ${table} cascade`)).rejects.toThrow();
  const { rows } = await owner.query<{ kind: string }>(`select distinct tgenabled as kind from pg_trigger where tgname = 'append_only'`);
  expect(rows).toEqual([{ kind: 'A' }]);
});

test('where a congress is open, nothing is thrown away', async () => {
  await owner.query(
    `insert into register_congresses (name, short_name, place, level, is_hosted) values ('甲县人民代表大会', '甲县人大', '甲县', 'K', true)`,
  );
  expect(await discardHalfDemo(bed.ownerUrl)).toBe(false);
  expect([await count('register_congresses'), await count('platform_accounts')]).toEqual([2, 1]);
});

test('of two that fill at once the second waits for the first', async () => {
  const told: string[] = [];
  let begun = (): void => undefined;
  const hasBegun = new Promise<void>((done) => (begun = done));
  let end = (): void => undefined;
  const mayEnd = new Promise<void>((done) => (end = done));
  const first = whileAlone(bed.ownerUrl, {
    wait: () => told.push('first waits'),
    work: async () => {
      begun();
      await mayEnd;
      told.push('first is done');
    },
  });
  await hasBegun;
  const second = whileAlone(bed.ownerUrl, {
    wait: () => {
      told.push('second waits');
      end();
    },
    work: async () => told.push('second works'),
  });
  await Promise.all([first, second]);
  expect(told).toEqual(['second waits', 'first is done', 'second works']);
});
