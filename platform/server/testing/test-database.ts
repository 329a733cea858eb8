import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '#platform/server/db/database.ts';
import { migrate, readMigrations } from '#platform/server/db/migrate.ts';
import { testFields } from './test-fields.ts';
import { startPrivatePostgres } from '#platform/server/db/private-postgres.ts';

export type TestDatabase = {
  readonly db: Database;
  /** Address as the owner, for looking behind the wall. */
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
};

/** The cluster that the test run's set-up started; a lone test file starts its own. */
const CLUSTER_FOLDER = join(tmpdir(), `renda-test-cluster-${process.getuid?.() ?? 0}`);
const CLUSTER_FILE = join(CLUSTER_FOLDER, 'test.json');

type Cluster = { template: string; urls: string; marks: string };
const marksOf = () =>
  readMigrations()
    .map((migration) => migration.sha256)
    .join();

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const at = (urls: string, database: string) => urls.replace('%', database);

/**
 * Starts (or finds) the cluster of the test run and a migrated template in it.
 * @returns how to stop it; nothing when it was there already
 */
export async function startTestCluster(): Promise<(() => Promise<void>) | undefined> {
  if (existsSync(CLUSTER_FILE)) {
    const known = JSON.parse(readFileSync(CLUSTER_FILE, 'utf8')) as Cluster;
    const alive = await withClient(at(known.urls, 'postgres'), async () => true).catch(() => false);
    if (alive && known.marks === marksOf()) return undefined;
  }
  mkdirSync(CLUSTER_FOLDER, { recursive: true });
  const server = await startPrivatePostgres(CLUSTER_FOLDER, { test: true });
  const template = `renda_template_${randomBytes(4).toString('hex')}`;
  await withClient(server.url('postgres'), (client) => client.query(`create database ${template}`));
  await migrate(server.url(template));
  writeFileSync(CLUSTER_FILE, JSON.stringify({ template, urls: server.url('%'), marks: marksOf() } satisfies Cluster), { mode: 0o600 });
  return server.stop;
}

/** A fresh, migrated database of its own for a test file; `close` drops it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const stop = await startTestCluster();
  const { template, urls } = JSON.parse(readFileSync(CLUSTER_FILE, 'utf8')) as Cluster;
  const name = `renda_test_${randomBytes(6).toString('hex')}`;
  await withClient(at(urls, 'postgres'), async (client) => {
    // Two files cloning at once would each see the other as a user of the template.
    await client.query('select pg_advisory_lock(7263402)');
    await client.query(`create database ${name} template ${template}`);
  });
  const ownerUrl = at(urls, name);
  const db = openDatabase({ url: ownerUrl, connections: 4, fields: testFields });
  return {
    db,
    ownerUrl,
    close: async () => {
      await db.close();
      await withClient(at(urls, 'postgres'), (client) => client.query(`drop database if exists ${name} with (force)`));
      await stop?.();
    },
  };
}
