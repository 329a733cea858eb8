import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '#platform/server/db/database.ts';
import { journalFiles, openJournalKey } from '#platform/server/journal/journal-key.ts';
import { openJournalTestBed, TEST_CONGRESS, type JournalTestBed } from '#platform/server/journal/journal-test-bed.ts';
import { verifyJournal } from '#platform/server/journal/verify-journal.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { checkBackup } from './check-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

let bed: JournalTestBed;
vi.setConfig({ testTimeout: 60_000 });
let place = '';
let file = '';
let saved: BackupManifest;
const made: string[] = [];
const now = new Date('2026-03-01T00:00:00Z');

const atServer = (database: string): string => Object.assign(new URL(bed.ownerUrl), { pathname: `/${database}` }).href;

async function sql(url: string, ...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  client.on('error', () => undefined);
  let rows: Record<string, unknown>[] = [];
  for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
  await client.end();
  return rows;
}

async function emptyDatabase(): Promise<string> {
  const name = `renda_restore_${process.pid}_${made.length}`;
  await sql(atServer('postgres'), `create database ${name}`);
  made.push(name);
  return atServer(name);
}

const folder = (name: string): string => {
  const path = join(place, name);
  mkdirSync(path);
  return path;
};
const backUp = (to: string, withKeys = true): Promise<BackupManifest> =>
  writeBackup({ ownerUrl: bed.ownerUrl, dataDir: bed.dataDir, file: to, withKeys, program: '0.1.0', now });

beforeAll(async () => {
  bed = await openJournalTestBed();
  place = mkdtempSync(join(tmpdir(), 'renda-backup-'));
  await bed.fill(300);
  await sql(
    bed.ownerUrl,
    `insert into register_congresses (id, name, short_name, place, level) values ('${TEST_CONGRESS}', '县', '县', '县', 'C')`,
    `insert into register_people (congress_id, name, post) select '${TEST_CONGRESS}', '𬭎' || n, E'tab\\there \\\\ back\\nline' from generate_series(1, 60000) n`,
    `insert into platform_settings (congress_id, key, value) values ('${TEST_CONGRESS}', 'b', '{"a": null}'), ('${TEST_CONGRESS}', 'a', '"ä"')`,
  );
  mkdirSync(join(bed.dataDir, 'files', 'ab'), { recursive: true });
  writeFileSync(join(bed.dataDir, 'files', 'ab', 'one'), Buffer.alloc(70_000, 7));
  writeFileSync(join(bed.dataDir, 'files', 'ab', 'empty'), '');
  file = join(place, 'all.renda');
  saved = await backUp(file);
});

afterAll(async () => {
  for (const name of made) await sql(atServer('postgres'), `drop database ${name} with (force)`);
  await bed.close();
  rmSync(place, { recursive: true, force: true });
});

test('a backup names every table, counts its rows and says that keys are in it', () => {
  expect(saved.tables.find(({ name }) => name === 'register_people')?.rows).toBe(60_000);
  expect(saved.tables.find(({ name }) => name === 'platform_journal')?.rows).toBe(300);
  expect(saved.tables.map(({ name }) => name)).toContain('platform_migrations');
  expect(saved.files.map(({ path }) => path)).toEqual([
    'journal/checkpoints.txt',
    'keys/journal.key',
    'keys/journal.vkey',
    'files/ab/empty',
    'files/ab/one',
  ]);
  expect(saved.keysIncluded).toBe(true);
});

test('what was restored equals what was saved, table by table, and its journal verifies', async () => {
  const url = await emptyDatabase();
  const dataDir = folder('restored');
  const report = await restoreBackup({ file, ownerUrl: url, dataDir, force: false, now });
  expect(report.manifest).toEqual(saved);
  const again = join(place, 'again.renda');
  const second = await writeBackup({ ownerUrl: url, dataDir, file: again, withKeys: true, program: '0.1.0', now });
  expect(second).toEqual(saved);
  const db = openDatabase({ url, connections: 1 });
  const journal = await verifyJournal(db, { key: openJournalKey(dataDir).key, checkpointFile: journalFiles(dataDir).checkpoints });
  await db.close();
  expect(journal).toMatchObject({ ok: true, size: 300, waiting: 0 });
});

test('guards, walls and keys of the restored database are those of a migrated one', async () => {
  const url = await emptyDatabase();
  await restoreBackup({ file, ownerUrl: url, dataDir: folder('guards'), force: false, now });
  const guards = `select string_agg(line, ',' order by line) as all from (
    select tgrelid::regclass::text || tgname::text || tgenabled::text as line from pg_trigger where not tgisinternal
    union all select conrelid::regclass::text || conname::text || pg_get_constraintdef(oid) from pg_constraint where contype = 'f'
    union all select oid::regclass::text || relforcerowsecurity::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace) x`;
  expect(await sql(url, guards)).toEqual(await sql(bed.ownerUrl, guards));
  await expect(sql(url, 'delete from platform_journal')).rejects.toThrow('append-only');
});

test('one flipped byte anywhere is found before anything is touched', async () => {
  const bytes = readFileSync(file);
  const bad = join(place, 'flipped.renda');
  for (const share of [0.001, 0.2, 0.5, 0.8, 0.999]) {
    const copy = Buffer.from(bytes);
    const at = Math.floor(copy.length * share);
    copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
    writeFileSync(bad, copy);
    await expect(checkBackup(bad)).rejects.toThrow(/nothing was touched|cannot be read/);
  }
  const url = await emptyDatabase();
  const dataDir = folder('untouched');
  await expect(restoreBackup({ file: bad, ownerUrl: url, dataDir, force: true, now })).rejects.toThrow('nothing was touched');
  expect(await sql(url, `select from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([]);
  expect(readdirSync(dataDir)).toEqual([]);
});

test('a flipped byte under fresh check sums of the packing is found by the manifest', async () => {
  const plain = gunzipSync(readFileSync(file));
  const at = plain.indexOf('𬭎1\t');
  plain.writeUInt8(0x32, at + 4);
  const bad = join(place, 'forged.renda');
  writeFileSync(bad, gzipSync(plain));
  await expect(checkBackup(bad)).rejects.toThrow('the table register_people is not what was saved; nothing was touched');
});

test.each([0, 1, 100, 0.5, 0.99])('a file cut off after %s is refused', async (share) => {
  const bytes = readFileSync(file);
  const bad = join(place, 'short.renda');
  writeFileSync(bad, bytes.subarray(0, share < 1 ? Math.floor(bytes.length * share) : share));
  await expect(checkBackup(bad)).rejects.toThrow(/damaged/);
});

test('a file of a newer version is refused, and so is one that is no backup', async () => {
  const plain = gunzipSync(readFileSync(file));
  const newer = join(place, 'newer.renda');
  writeFileSync(newer, gzipSync(Buffer.from(plain.toString('latin1').replace('"format": 1', '"format": 9'), 'latin1')));
  await expect(checkBackup(newer)).rejects.toThrow('newer version of this program (0.1.0); nothing was touched');
  writeFileSync(newer, 'text');
  await expect(checkBackup(newer)).rejects.toThrow('damaged');
});

test('a database that is not empty is refused, and with force replaced; the old files stay as evidence', async () => {
  const url = await emptyDatabase();
  const dataDir = folder('forced');
  openJournalKey(dataDir);
  await sql(url, 'create table mine (n int)');
  const order = { file, ownerUrl: url, dataDir, now };
  await expect(restoreBackup({ ...order, force: false })).rejects.toThrow('the data folder holds another keys/journal.key');
  rmSync(join(dataDir, 'keys'), { recursive: true });
  await expect(restoreBackup({ ...order, force: false })).rejects.toThrow('the database is not empty');
  expect(await sql(url, 'select n from mine')).toEqual([]);
  openJournalKey(dataDir);
  await restoreBackup({ ...order, force: true });
  expect(existsSync(join(dataDir, 'before-restore-2026-03-01T00-00-00-000Z', 'keys', 'journal.key'))).toBe(true);
  await expect(sql(url, 'select n from mine')).rejects.toThrow('does not exist');
});

test('without keys no key is in the file, and it says so', async () => {
  const manifest = await backUp(join(place, 'no-keys.renda'), false);
  expect(manifest.keysIncluded).toBe(false);
  expect(gunzipSync(readFileSync(join(place, 'no-keys.renda'))).includes('PRIVATE+KEY')).toBe(false);
});

test('a backup never writes over a file, and a failed one leaves none', async () => {
  await expect(backUp(file)).rejects.toThrow('exists already');
  const lost = join(place, 'no', 'such', 'folder.renda');
  await expect(backUp(lost)).rejects.toThrow('could not be written');
});

test('an owner who is no superuser backs up and restores behind forced walls', async () => {
  const role = `renda_office_${process.pid}`;
  const names = [`${role}_one`, `${role}_two`];
  made.push(...names);
  await sql(
    atServer('postgres'),
    `create role ${role} login createrole password 'made-up'`,
    `grant renda_app to ${role} with admin option`,
    ...names.map((name) => `create database ${name} owner ${role}`),
  );
  const [one = '', two = ''] = names.map((name) => Object.assign(new URL(atServer(name)), { username: role, password: 'made-up' }).href);
  await restoreBackup({ file, ownerUrl: one, dataDir: folder('office-one'), force: false, now });
  const again = join(place, 'office.renda');
  const manifest = await writeBackup({ ownerUrl: one, dataDir: bed.dataDir, file: again, withKeys: true, program: '0.1.0', now });
  expect(manifest).toEqual(saved);
  expect((await restoreBackup({ file: again, ownerUrl: two, dataDir: folder('office-two'), force: false, now })).manifest).toEqual(saved);
  const [open] = await sql(two, `select count(*)::int as n from pg_class where relrowsecurity and not relforcerowsecurity`);
  expect(open).toEqual({ n: 0 });
  for (const name of names) await sql(atServer('postgres'), `drop database ${name} with (force)`);
  made.splice(-2);
  await sql(atServer('postgres'), `drop role ${role}`);
});
