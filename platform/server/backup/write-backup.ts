import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openArchiveWriter, type ArchiveWriter } from './archive-writer.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_FORMAT, HEAD_ENTRY, MANIFEST_ENTRY, type BackupManifest, type BackupTable } from './backup-manifest.ts';
import { PLAIN_TEXT, copyOut } from './copy-out.ts';
import { KEPT_FOLDERS, filesBelow, hashing, readUpTo, sizeOf } from './kept-files.ts';
import { listTables, readSequences } from './list-tables.ts';
import { withoutForcedWalls } from './without-forced-walls.ts';

export type BackupOrder = {
  readonly ownerUrl: string;
  readonly dataDir: string;
  /** Where the backup goes; it must not exist. */
  readonly file: string;
  readonly withKeys: boolean;
  readonly program: string;
  readonly now: Date;
  readonly say?: (line: string) => void;
};

const PART_BYTES = 4 << 20;
type KeptFile = BackupManifest['files'][number];

/**
 * Writes everything of an installation into one file: the tables as of one moment, the files, the
 * journal's checkpoints, and the keys unless told otherwise. Others go on working meanwhile.
 * @throws BackupError
 */
export async function writeBackup(order: BackupOrder): Promise<BackupManifest> {
  if (existsSync(order.file)) throw new BackupError(`${order.file} exists already; a backup never writes over another`);
  const archive = openArchiveWriter(order.file);
  try {
    const head = { format: BACKUP_FORMAT, program: order.program, madeAt: order.now.toISOString() };
    await archive.add(HEAD_ENTRY, json(head));
    // Before the database: so the file of checkpoints never runs ahead of the tables.
    const early = await addFiles(archive, order.dataDir, [KEPT_FOLDERS.journal, ...(order.withKeys ? [KEPT_FOLDERS.keys] : [])]);
    const tables = await addTables(archive, order);
    // After it: every file that a row names is there by then.
    const late = await addFiles(archive, order.dataDir, [KEPT_FOLDERS.files]);
    const manifest: BackupManifest = {
      ...head,
      ...tables,
      files: [...early, ...late],
      keysIncluded: early.some(({ path }) => path.startsWith(`${KEPT_FOLDERS.keys}/`)),
    };
    await archive.add(MANIFEST_ENTRY, json(manifest));
    await archive.finish();
    return manifest;
  } catch (error) {
    await archive.abandon();
    if (error instanceof BackupError) throw error;
    throw new BackupError(`the backup could not be written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, undefined, 1)}\n`);

async function addFiles(archive: ArchiveWriter, dataDir: string, folders: readonly string[]): Promise<KeptFile[]> {
  const added: KeptFile[] = [];
  for (const path of folders.flatMap((folder) => filesBelow(dataDir, folder))) {
    // A clean-up may have taken it off the disk since it was listed.
    if (!existsSync(join(dataDir, path))) continue;
    const size = sizeOf(dataDir, path);
    const chunks = hashing(readUpTo(join(dataDir, path), size), (sha256) => added.push({ path, size, sha256 }));
    await archive.addStream(`data/${path}`, size, chunks);
  }
  return added;
}

async function addTables(archive: ArchiveWriter, order: BackupOrder): Promise<Pick<BackupManifest, 'tables' | 'sequences' | 'migrations'>> {
  const client = new pg.Client({ connectionString: order.ownerUrl });
  await client.connect();
  try {
    return await withoutForcedWalls(client, async () => {
      await client.query('begin isolation level repeatable read read only');
      await client.query(PLAIN_TEXT);
      const tables: BackupTable[] = [];
      for (const table of await listTables(client)) {
        const parts = makeParts(archive, `tables/${table.schema}.${table.name}`);
        const copied = await copyOut(client, table, parts.take);
        await parts.flush();
        tables.push(copied);
        if (copied.rows > 0) order.say?.(`${table.name}: ${copied.rows} rows`);
      }
      const sequences = await readSequences(client);
      const { rows: migrations } = await client.query<{ name: string; sha256: string }>(
        'select name, sha256 from platform_migrations order by name',
      );
      await client.query('commit');
      return { tables, sequences, migrations };
    });
  } finally {
    await client.end();
  }
}

/** A table's length is not known beforehand: it goes into numbered entries of a few megabytes. */
function makeParts(archive: ArchiveWriter, name: string): { take: (chunk: Buffer) => Promise<void>; flush: () => Promise<void> } {
  let held: Buffer[] = [];
  let size = 0;
  let number = 0;
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    number += 1;
    await archive.add(`${name}/${String(number).padStart(6, '0')}`, Buffer.concat(held));
    held = [];
    size = 0;
  };
  const take = async (chunk: Buffer): Promise<void> => {
    held.push(chunk);
    size += chunk.byteLength;
    if (size >= PART_BYTES) await flush();
  };
  return { take, flush };
}
