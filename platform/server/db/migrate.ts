import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const FOLDER = join(import.meta.dirname, '../../../db/migrations');
const LOCK = 7_263_401; // any number, the same on every node

export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

export function readMigrations(folder = FOLDER): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return files.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

async function applyOne(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into platform_migrations (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Brings a database up to date, forward only, under an advisory lock so that several nodes may
 * start at once.
 * @returns the names applied now
 * @throws Error when an applied migration was changed afterwards, or the database is newer than we are
 */
export async function migrate(url: string, migrations: readonly Migration[] = readMigrations()): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists platform_migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from platform_migrations order by name');
    const known = new Map(migrations.map((migration) => [migration.name, migration]));
    for (const { name, sha256 } of rows) {
      const ours = known.get(name);
      if (!ours) throw new Error(`the database is newer than this program: it holds ${name}`);
      if (ours.sha256 !== sha256) throw new Error(`migration ${name} was changed after it had been applied`);
    }
    const applied = new Set(rows.map((row) => row.name));
    const open = migrations.filter((migration) => !applied.has(migration.name));
    for (const migration of open) await applyOne(client, migration);
    return open.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
