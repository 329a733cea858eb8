import { rmSync } from 'node:fs';
import pg from 'pg';
import { migrate, readMigrations } from '#platform/server/db/migrate.ts';
import { BackupError } from './backup-error.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { checkBackup } from './check-backup.ts';
import { loadTables } from './load-tables.ts';
import { placeFiles, requireNoFiles, stageFiles } from './restore-files.ts';

export type RestoreOrder = {
  readonly file: string;
  /** Of the database to fill, as its owner. It must be empty unless `force` is set. */
  readonly ownerUrl: string;
  readonly dataDir: string;
  /** Throws away what the database holds and moves the files of the data folder aside. */
  readonly force: boolean;
  readonly now: Date;
  readonly say?: (line: string) => void;
};

export type RestoreReport = {
  readonly manifest: BackupManifest;
  readonly rows: number;
  /** Migrations of this program that the backup did not have yet, applied afterwards. */
  readonly migratedOn: readonly string[];
};

/**
 * Puts a backup back: checks the whole file, fills an empty database, compares every table with
 * the manifest, then brings it up to this program's version.
 * @throws BackupError
 */
export async function restoreBackup({ file, ownerUrl, dataDir, force, now, say }: RestoreOrder): Promise<RestoreReport> {
  say?.('checking the backup');
  const manifest = await checkBackup(file);
  const migrations = migrationsOf(manifest);
  const stage = await stageFiles(file, dataDir);
  try {
    if (!force) requireNoFiles(dataDir, stage);
    await emptyDatabase(ownerUrl, force);
    say?.('filling the database');
    await migrate(ownerUrl, migrations);
    await withClient(ownerUrl, (client) => loadTables(client, file, manifest));
    placeFiles(dataDir, stage, now.toISOString().replace(/[:.]/g, '-'));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  return { manifest, rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0), migratedOn: await migrate(ownerUrl) };
}

/** The migrations that the backup's database had, as this program knows them. */
function migrationsOf({ migrations, program }: BackupManifest): ReturnType<typeof readMigrations> {
  const ours = readMigrations();
  const known = new Map(ours.map((migration) => [migration.name, migration.sha256]));
  for (const { name, sha256 } of migrations) {
    if (!known.has(name))
      throw new BackupError(`the backup was made by a newer version of this program (${program}): it holds ${name}; nothing was touched`);
    if (known.get(name) !== sha256)
      throw new BackupError(`the backup was made with another text of the migration ${name}; nothing was touched`);
  }
  const had = new Set(migrations.map(({ name }) => name));
  return ours.filter(({ name }) => had.has(name));
}

const TABLES = `select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm') and n.nspname = 'public'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

async function emptyDatabase(url: string, force: boolean): Promise<void> {
  await withClient(url, async (client) => {
    const {
      rows: [found],
    } = await client.query<{ n: number }>(TABLES);
    if (found?.n === 0) return;
    if (!force) throw new BackupError('the database is not empty; restore into another one, or use --force to throw away what it holds');
    await client.query('begin; drop schema public cascade; create schema public; commit');
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
