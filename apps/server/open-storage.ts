import pg from 'pg';
import { migrate } from '#platform/server/db/migrate.ts';
import { startPrivatePostgres } from '#platform/server/db/private-postgres.ts';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { reachDatabase } from './database-reach.ts';
import type { Settings } from './settings.ts';
import { StartUpError } from './start-up-error.ts';

/** An installation's folder and its database, as the owner, migrated. */
export type Storage = {
  readonly folder: DataFolder;
  readonly databaseUrl: string;
  /** Migrations applied just now; all of them: the database is new. */
  readonly migrated: readonly string[];
  /** Whether another program is connected to the database now. */
  readonly isUsed: () => Promise<boolean>;
  /**
   * Stops the private database if we started it and nobody else uses it by now; with `found` also one
   * that we found running. A passing command must not: whoever started it may be between two connections.
   */
  readonly close: (options?: { readonly found?: boolean }) => Promise<void>;
};

const NAME = 'renda';

/**
 * Opens the data folder, finds or starts the database, and brings it up to date.
 * @param options.migrates false leaves the database as it is: to restore into; `say` is told of what takes a while
 * @throws StartUpError
 */
export async function openStorage(
  { dataDir, databaseUrl }: Pick<Settings, 'dataDir' | 'databaseUrl'>,
  { migrates = true, say = () => undefined }: { migrates?: boolean; say?: (line: string) => void } = {},
): Promise<Storage> {
  const bring = (url: string): Promise<string[]> => (migrates ? migrated(url) : Promise.resolve([]));
  const folder = openDataFolder(dataDir);
  if (databaseUrl !== undefined) {
    await reachDatabase(databaseUrl);
    return { folder, databaseUrl, migrated: await bring(databaseUrl), isUsed: () => isUsed(databaseUrl), close: async () => undefined };
  }
  const server = await startPrivatePostgres(folder.database, { say });
  const close: Storage['close'] = async ({ found = false } = {}) => {
    if (!(await isUsed(server.url(NAME)))) await (found ? server.stopFound() : server.stop());
  };
  try {
    await createDatabase(server.url('postgres'));
    const url = server.url(NAME);
    return { folder, databaseUrl: url, migrated: await bring(url), isUsed: () => isUsed(url), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function migrated(url: string): Promise<string[]> {
  try {
    return await migrate(url);
  } catch (error) {
    throw new StartUpError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const createDatabase = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    const { rows } = await client.query('select from pg_database where datname = $1', [NAME]);
    // Two processes may see none at the same moment; the second one's error is what it wanted.
    if (rows.length === 0) await client.query(`create database ${NAME}`).catch((error: unknown) => ignoreTwice(error));
  });

function ignoreTwice(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== '42P04' && code !== '23505') throw error;
}

/** A server that found our database running must not lose it when we end. */
const isUsed = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows.length > 0;
  }).catch(() => false);
