import { chmodSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPrivatePostgres, type PrivatePostgres } from './private-postgres.ts';

let folder = '';
const servers: PrivatePostgres[] = [];
const start = async (): Promise<PrivatePostgres> => {
  const server = await startPrivatePostgres(join(folder, 'database'), { test: true });
  servers.push(server);
  return server;
};

async function answer(server: PrivatePostgres): Promise<string> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  const { rows } = await client.query<{ word: string }>(`select 'here' as word`);
  await client.end();
  return rows[0]?.word ?? '';
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renda-private-'));
  chmodSync(folder, 0o755); // the database may run as another user
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('two first starts at once end with one database that answers both', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  expect(one?.url('x')).toBe(two?.url('x'));
  expect(await answer(one)).toBe('here');
});

test('a later start finds the running one even when the noted port is wrong', async () => {
  const file = join(folder, 'database', 'cluster.json');
  const noted: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...noted, port: 1 }));
  expect(await answer(await start())).toBe('here');
});

test('one that was found running is left alone, unless whoever found it says to end it', async () => {
  const found = await start();
  await found.stop();
  expect(await answer(found)).toBe('here');
  await found.stopFound();
  await expect(answer(found)).rejects.toThrow();
  expect(await answer(await start())).toBe('here');
});
