import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { BackupError, damaged } from './backup-error.ts';
import { BACKUP_FORMAT, BackupHead, BackupManifest, HEAD_ENTRY, MANIFEST_ENTRY } from './backup-manifest.ts';
import { makeTally } from './copy-out.ts';
import { readArchive, readWhole, type ReadEntry } from './read-archive.ts';

type Tally = ReturnType<typeof makeTally>;

/** `tables/<schema>.<table>/<number>` → `<schema>.<table>`. */
export const tableOfEntry = (name: string): string | undefined => /^tables\/(.+)\/\d+$/.exec(name)?.[1];
export const pathOfEntry = (name: string): string | undefined => /^data\/(.+)$/.exec(name)?.[1];

/**
 * Reads the whole file and compares everything in it with its manifest. Touches nothing.
 * @throws BackupError when it is damaged, cut short, or of a newer version
 */
export async function checkBackup(file: string): Promise<BackupManifest> {
  if (!existsSync(file)) throw new BackupError(`there is no file ${file}`);
  const tables = new Map<string, Tally>();
  const files = new Map<string, { size: number; sha256: string }>();
  let manifest: BackupManifest | undefined;
  let isFirst = true;
  for await (const entry of readArchive(file)) {
    if (isFirst) checkHead(await readJson(entry, HEAD_ENTRY, BackupHead));
    else if (manifest) throw damaged('something follows the manifest');
    else if (entry.name === MANIFEST_ENTRY) manifest = await readJson(entry, MANIFEST_ENTRY, BackupManifest);
    else await readContent(entry, tables, files);
    isFirst = false;
  }
  if (!manifest) throw damaged('it has no manifest');
  compare(manifest, tables, files);
  return manifest;
}

async function readJson<T>(entry: ReadEntry, name: string, shape: z.ZodType<T>): Promise<T> {
  if (entry.name !== name) throw new BackupError('this is not a backup of this program; nothing was touched');
  try {
    return shape.parse(JSON.parse((await readWhole(entry)).toString('utf8')));
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw damaged(`${name} cannot be read`, error);
  }
}

function checkHead({ format, program }: z.infer<typeof BackupHead>): void {
  if (format > BACKUP_FORMAT)
    throw new BackupError(`the backup was made by a newer version of this program (${program}); nothing was touched`);
}

async function readContent(
  entry: ReadEntry,
  tables: Map<string, Tally>,
  files: Map<string, { size: number; sha256: string }>,
): Promise<void> {
  const table = tableOfEntry(entry.name);
  const path = pathOfEntry(entry.name);
  if (table !== undefined) {
    const tally = tables.get(table) ?? makeTally();
    tables.set(table, tally);
    for await (const chunk of entry.chunks()) tally.add(chunk);
  } else if (path !== undefined) {
    const hash = createHash('sha256');
    for await (const chunk of entry.chunks()) hash.update(chunk);
    files.set(path, { size: entry.size, sha256: hash.digest('hex') });
  } else {
    throw damaged(`it holds an unknown entry ${entry.name}`);
  }
}

function compare(manifest: BackupManifest, tables: Map<string, Tally>, files: Map<string, { size: number; sha256: string }>): void {
  for (const { schema, name, rows, sha256 } of manifest.tables) {
    const key = `${schema}.${name}`;
    const found = (tables.get(key) ?? makeTally()).result();
    tables.delete(key);
    if (found.rows !== rows || found.sha256 !== sha256) throw damaged(`the table ${name} is not what was saved`);
  }
  for (const { path, size, sha256 } of manifest.files) {
    const found = files.get(path);
    files.delete(path);
    if (path.split('/').some((step) => step === '..' || step === '' || step === '.'))
      throw damaged(`it names a place outside the data folder: ${path}`);
    if (found?.size !== size || found.sha256 !== sha256) throw damaged(`the file ${path} is not what was saved`);
  }
  const [extra] = [...tables.keys(), ...files.keys()];
  if (extra !== undefined) throw damaged(`it holds ${extra}, which its manifest does not know`);
}
