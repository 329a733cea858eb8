import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupError, damaged } from './backup-error.ts';
import { TAR_BLOCK, readTarHeader, tarPadding, type TarEntry } from './tar-header.ts';

export type ReadEntry = TarEntry & { readonly chunks: () => AsyncGenerator<Buffer> };

/** What the disk or the unpacking said, as one line. */
function inWords(error: unknown): BackupError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z')
    ? damaged('it cannot be unpacked', error)
    : new BackupError(`the backup cannot be read (${code || String(error)})`, { cause: error });
}

/** Hands out a stream in pieces of the length asked for. */
function pieces(stream: AsyncIterable<Buffer>): (most: number) => Promise<Buffer> {
  const source = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  return async (most) => {
    while (rest.byteLength === 0) {
      const next = await source.next().catch((error: unknown) => Promise.reject(inWords(error)));
      if (next.done) throw damaged('it ends too early');
      rest = next.value;
    }
    const piece = rest.subarray(0, most);
    rest = rest.subarray(piece.byteLength);
    return piece;
  };
}

async function hasMore(take: (most: number) => Promise<Buffer>): Promise<boolean> {
  try {
    await take(1);
    return true;
  } catch (error) {
    if (error instanceof BackupError && error.cause !== undefined) throw error;
    return false;
  }
}

async function exactly(take: (most: number) => Promise<Buffer>, size: number): Promise<Buffer> {
  const got: Buffer[] = [];
  for (let missing = size; missing > 0;) {
    const piece = await take(missing);
    got.push(piece);
    missing -= piece.byteLength;
  }
  return Buffer.concat(got);
}

/**
 * Walks through the entries of a `.tar.gz`. The chunks of an entry must be read before the next.
 * @throws BackupError when the file is cut short or its check sums are wrong
 */
export async function* readArchive(file: string): AsyncGenerator<ReadEntry> {
  const disk = createReadStream(file, { highWaterMark: 1 << 20 });
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  disk.on('error', (error) => gunzip.destroy(error));
  disk.pipe(gunzip);
  try {
    const take = pieces(gunzip);
    for (let entry = readTarHeader(await exactly(take, TAR_BLOCK)); entry; entry = readTarHeader(await exactly(take, TAR_BLOCK))) {
      const { name, size } = entry;
      let missing = size;
      const chunks = async function* (): AsyncGenerator<Buffer> {
        while (missing > 0) {
          const piece = await take(missing);
          missing -= piece.byteLength;
          yield piece;
        }
      };
      yield { name, size, chunks };
      for await (const chunk of chunks()) void chunk;
      await exactly(take, tarPadding(size));
    }
    await exactly(take, TAR_BLOCK); // the second empty block
    // Reads on to the end, where the check sum of the whole lies.
    if (await hasMore(take)) throw damaged('something follows its end');
  } finally {
    disk.destroy();
    gunzip.destroy();
  }
}

export async function readWhole(entry: ReadEntry, most = 64 << 20): Promise<Buffer> {
  if (entry.size > most) throw damaged(`${entry.name} is too large`);
  const chunks: Buffer[] = [];
  for await (const chunk of entry.chunks()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
