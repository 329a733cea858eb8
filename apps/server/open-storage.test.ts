import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readMigrations } from '#platform/server/db/migrate.ts';
import { openStorage } from './open-storage.ts';

vi.setConfig({ testTimeout: 60_000 });
let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'renda-storage-'));
  chmodSync(place, 0o755); // the database may run as another user
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a new folder gets a migrated database; who comes second does not take it away from the first', async () => {
  const settings = { dataDir: join(place, 'data'), databaseUrl: undefined };
  const command = await openStorage(settings);
  expect(command.migrated).toHaveLength(readMigrations().length);
  const server = await openStorage(settings);
  expect(server.migrated).toEqual([]);
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  await command.close(); // started it, and leaves it to the one that uses it
  const { rows } = await client.query<{ n: number }>('select 1 as n');
  expect(rows).toEqual([{ n: 1 }]);
  await client.end();
  await command.close(); // nobody is left
  await expect(new pg.Client({ connectionString: server.databaseUrl }).connect()).rejects.toThrow();
});
