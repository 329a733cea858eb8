import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { BackupError } from './backup-error.ts';
import type { BackupManifest, BackupTable } from './backup-manifest.ts';
import { tableOfEntry } from './check-backup.ts';
import { PLAIN_TEXT, copyOut } from './copy-out.ts';
import { listTables, quoted, readSequences, tableName } from './list-tables.ts';
import { readArchive } from './read-archive.ts';

const FOREIGN_KEYS = `
  select r.conrelid::regclass::text as "table", quote_ident(r.conname) as name, pg_get_constraintdef(r.oid) as definition
  from pg_constraint r join pg_namespace n on n.oid = r.connamespace
  where r.contype = 'f' and n.nspname = any($1) and r.conparentid = 0 order by 1, 2`;
const TRIGGERS = `
  select t.tgrelid::regclass::text as "table", quote_ident(t.tgname) as name, t.tgenabled as mode
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and n.nspname = any($1) order by 1, 2`;
const FORCED = `
  select c.oid::regclass::text as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relforcerowsecurity and n.nspname = any($1) order by 1`;
const MODES: Readonly<Record<string, string>> = { O: 'enable', A: 'enable always', R: 'enable replica', D: 'disable' };

/**
 * Fills the tables of a database from a checked backup, in one transaction, and compares them with
 * the manifest before it is kept. Foreign keys are put back at the end and so checked anew.
 * @throws BackupError; the database is then as it was
 */
export async function loadTables(client: pg.Client, file: string, manifest: BackupManifest): Promise<void> {
  await client.query('begin');
  try {
    await client.query(PLAIN_TEXT);
    const putBack = await takeGuardsAway(client, [...new Set(manifest.tables.map(({ schema }) => schema))]);
    if (manifest.tables.length > 0) await client.query(`truncate ${manifest.tables.map(tableName).join(', ')}`);
    await copyIn(client, file, manifest.tables);
    for (const { schema, name, value, isCalled } of manifest.sequences)
      await client.query('select setval($1::regclass, $2, $3)', [tableName({ schema, name }), value, isCalled]);
    await compareTables(client, manifest); // while the owner still sees every row
    await putBack();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (error instanceof BackupError) throw error;
    throw new BackupError(
      `the backup could not be restored: ${error instanceof Error ? error.message : String(error)}; the database is as it was`,
      { cause: error },
    );
  }
}

/** Switches off, as the owner, what stands in the way of loading; the result puts all of it back. */
async function takeGuardsAway(client: pg.Client, schemas: readonly string[]): Promise<() => Promise<void>> {
  const keys = (await client.query<{ table: string; name: string; definition: string }>(FOREIGN_KEYS, [schemas])).rows;
  const triggers = (await client.query<{ table: string; name: string; mode: string }>(TRIGGERS, [schemas])).rows;
  const forced = (await client.query<{ table: string }>(FORCED, [schemas])).rows;
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { table, name } of triggers) await client.query(`alter table ${table} disable trigger ${name}`);
  for (const { table } of forced) await client.query(`alter table ${table} no force row level security`);
  return async () => {
    for (const { table, name, definition } of keys) await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    for (const { table, name, mode } of triggers) await client.query(`alter table ${table} ${MODES[mode] ?? 'enable'} trigger ${name}`);
    for (const { table } of forced) await client.query(`alter table ${table} force row level security`);
  };
}

type Loading = { readonly key: string; readonly write: (chunk: Buffer) => Promise<void>; readonly end: () => Promise<void> };

function openCopy(client: pg.Client, table: BackupTable): Loading {
  const stream = client.query(from(`copy ${tableName(table)} (${table.columns.map(quoted).join(', ')}) from stdin`));
  let failure: Error | undefined;
  stream.on('error', (error) => (failure = error));
  return {
    key: `${table.schema}.${table.name}`,
    write: async (chunk) => {
      if (failure) throw failure;
      if (!stream.write(chunk)) await once(stream, 'drain');
    },
    end: async () => {
      stream.end();
      await finished(stream);
    },
  };
}

async function copyIn(client: pg.Client, file: string, tables: readonly BackupTable[]): Promise<void> {
  const known = new Map(tables.map((table) => [`${table.schema}.${table.name}`, table]));
  let current: Loading | undefined;
  for await (const entry of readArchive(file)) {
    const key = tableOfEntry(entry.name);
    if (current !== undefined && current.key !== key) {
      await current.end();
      current = undefined;
    }
    const table = key === undefined ? undefined : known.get(key);
    if (!table) continue;
    current ??= openCopy(client, table);
    for await (const chunk of entry.chunks()) await current.write(chunk);
  }
}

async function compareTables(client: pg.Client, manifest: BackupManifest): Promise<void> {
  const wanted = new Map(manifest.tables.map((table) => [`${table.schema}.${table.name}`, table]));
  for (const table of await listTables(client)) {
    const found = await copyOut(client, table, async () => undefined);
    const saved = wanted.get(`${table.schema}.${table.name}`);
    wanted.delete(`${table.schema}.${table.name}`);
    if (saved ? saved.rows !== found.rows || saved.sha256 !== found.sha256 : found.rows > 0)
      throw new BackupError(`after loading, the table ${table.name} is not what was saved; the database is as it was`);
  }
  const [missing] = wanted.keys();
  if (missing !== undefined) throw new BackupError(`the table ${missing} of the backup does not exist here; the database is as it was`);
  const sequences = JSON.stringify(await readSequences(client));
  if (sequences !== JSON.stringify(manifest.sequences))
    throw new BackupError('after loading, the counters are not what was saved; the database is as it was');
}
