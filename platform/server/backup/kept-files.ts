import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What of a data folder belongs into a backup beside the database. */
export const KEPT_FOLDERS = { journal: 'journal', keys: 'keys', files: 'files' } as const;

/** Paths of all files below a folder of the data folder, with `/`, in order. */
export function filesBelow(dataDir: string, folder: string): string[] {
  const path = join(dataDir, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const sizeOf = (dataDir: string, path: string): number => statSync(join(dataDir, path)).size;

/** Reads a file up to a length, so that one that grows meanwhile is cut at what was announced. */
export async function* readUpTo(file: string, size: number): AsyncGenerator<Buffer> {
  if (size === 0) return;
  for await (const chunk of createReadStream(file, { end: size - 1 })) yield Buffer.from(chunk);
}

export async function* hashing(chunks: AsyncIterable<Buffer>, done: (sha256: string) => void): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
  done(hash.digest('hex'));
}
