import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupError } from './backup-error.ts';
import { pathOfEntry } from './check-backup.ts';
import { KEPT_FOLDERS, filesBelow } from './kept-files.ts';
import { readArchive } from './read-archive.ts';

/**
 * Unpacks the files of a checked backup beside the data.
 * @returns the folder; `placeFiles` puts it in place
 */
export async function stageFiles(file: string, dataDir: string): Promise<string> {
  const stage = join(dataDir, `restore-${process.pid}`);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true, mode: 0o700 });
  for await (const entry of readArchive(file)) {
    const path = pathOfEntry(entry.name);
    if (path === undefined) continue;
    mkdirSync(dirname(join(stage, path)), { recursive: true, mode: 0o700 });
    await pipeline(entry.chunks(), createWriteStream(join(stage, path), { mode: 0o600 }));
  }
  return stage;
}

/**
 * A folder that has its own journal key or files is not written over unasked.
 * @throws BackupError
 */
export function requireNoFiles(dataDir: string, stage: string): void {
  for (const folder of Object.values(KEPT_FOLDERS)) {
    const differing = filesBelow(stage, folder).find(
      (path) => existsSync(join(dataDir, path)) && !readFileSync(join(dataDir, path)).equals(readFileSync(join(stage, path))),
    );
    if (differing !== undefined)
      throw new BackupError(`the data folder holds another ${differing}; choose an empty DATA_DIR, or --force to move what is there aside`);
  }
}

/** Puts unpacked files in place. What was there is kept under `before-restore-<mark>`: evidence is never thrown away. */
export function placeFiles(dataDir: string, stage: string, mark: string): void {
  for (const folder of Object.values(KEPT_FOLDERS)) {
    if (!existsSync(join(stage, folder))) continue;
    if (existsSync(join(dataDir, folder))) {
      mkdirSync(join(dataDir, `before-restore-${mark}`), { recursive: true, mode: 0o700 });
      renameSync(join(dataDir, folder), join(dataDir, `before-restore-${mark}`, folder));
    }
    renameSync(join(stage, folder), join(dataDir, folder));
  }
  rmSync(stage, { recursive: true, force: true });
}
