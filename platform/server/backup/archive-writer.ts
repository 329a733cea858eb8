import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { TAR_BLOCK, tarHeader, tarPadding } from './tar-header.ts';

export type ArchiveWriter = {
  /** Adds an entry of known content. */
  readonly add: (name: string, content: Uint8Array) => Promise<void>;
  /** Adds an entry of known length piece by piece. */
  readonly addStream: (name: string, size: number, chunks: AsyncIterable<Buffer>) => Promise<void>;
  /** Ends the file, waits for the disk, and gives it its name. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
};

/** Opens a `.tar.gz` for writing. Until `finish` it bears the name `<file>.part`. */
export function openArchiveWriter(file: string): ArchiveWriter {
  const part = `${file}.part`;
  const gzip = createGzip({ level: 4 });
  const disk = createWriteStream(part, { mode: 0o600 });
  let failure: Error | undefined;
  disk.on('error', (error) => gzip.destroy(error)); // which wakes who waits for the gzip stream
  gzip.on('error', (error) => (failure ??= error));
  gzip.pipe(disk);
  const write = async (bytes: Uint8Array): Promise<void> => {
    if (failure) throw failure;
    if (!gzip.write(bytes)) await once(gzip, 'drain');
  };
  return {
    add: async (name, content) => {
      await write(tarHeader({ name, size: content.byteLength }));
      await write(content);
      await write(Buffer.alloc(tarPadding(content.byteLength)));
    },
    addStream: async (name, size, chunks) => {
      await write(tarHeader({ name, size }));
      let written = 0;
      for await (const chunk of chunks) {
        written += chunk.byteLength;
        await write(chunk);
      }
      if (written !== size) throw new Error(`${name} changed while it was read`);
      await write(Buffer.alloc(tarPadding(size)));
    },
    finish: async () => {
      await write(Buffer.alloc(2 * TAR_BLOCK));
      gzip.end();
      await finished(disk);
      const handle = await open(part, 'r+');
      await handle.sync();
      await handle.close();
      renameSync(part, file);
    },
    abandon: async () => {
      gzip.destroy();
      disk.destroy();
      await finished(disk).catch(() => undefined);
      rmSync(part, { force: true });
    },
  };
}
