import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file of the built app, as it is sent. */
export type BuiltFile = {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly gzip: Buffer | null;
  readonly br: Buffer | null;
};

export type WebBuild = {
  /** A hashed file of `assets/`, compressed once and kept. */
  readonly asset: (name: string) => Promise<BuiltFile | undefined>;
  /** A file at the root of the build, read anew each time: it changes with every build. */
  readonly page: (name: string) => Promise<BuiltFile | undefined>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.map': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
};
const PACKED = ['.png', '.woff2'];
// One name, no folders: nothing outside the build can be named.
const FILE_NAME = /^[\w-][\w.-]*$/;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function readBuilt(path: string, isKept: boolean): Promise<BuiltFile | undefined> {
  const body = await readFile(path).catch(() => undefined);
  if (!body) return undefined;
  const extension = extname(path);
  const packs = isKept && !PACKED.includes(extension);
  const [br, zipped] = packs
    ? await Promise.all([toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }), toGzip(body, { level: 9 })])
    : [null, null];
  return {
    body,
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
    gzip: zipped,
    br,
  };
}

/** The folder that `vite build` wrote; it may be missing, and may be built while the server runs. */
export function openWebBuild(folder: string): WebBuild {
  const kept = new Map<string, Promise<BuiltFile | undefined>>();
  return {
    asset: async (name) => {
      if (!FILE_NAME.test(name)) return undefined;
      const reading = kept.get(name) ?? readBuilt(join(folder, 'assets', name), true);
      kept.set(name, reading);
      const file = await reading;
      if (!file) kept.delete(name);
      return file;
    },
    page: async (name) => (FILE_NAME.test(name) ? readBuilt(join(folder, name), false) : undefined),
  };
}
