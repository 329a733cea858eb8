import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openKeepAliveClient } from './keep-alive-client.ts';

const BUILD = fileURLToPath(new URL('../../.build/web', import.meta.url));
const KB = 1024;

/** Bytes of a public page with everything it makes a browser load, in KB, uncompressed. */
export async function portalPageKb(port: number, path = '/'): Promise<number> {
  const client = await openKeepAliveClient(port);
  try {
    const page = await client.ask({ method: 'GET', path });
    const linked = [...page.body.toString().matchAll(/<(?:link[^>]+href|script[^>]+src|img[^>]+src)="(\/[^"]+)"/g)]
      .map((found) => found[1] ?? '')
      .filter((link) => /\.(?:css|js|svg|png|woff2)/.test(link));
    let bytes = page.body.length;
    for (const link of new Set(linked)) bytes += (await client.ask({ method: 'GET', path: link })).body.length;
    return bytes / KB;
  } finally {
    client.close();
  }
}

export type ScriptSize = { readonly gzipKb: number; readonly brotliKb: number };

/** Script that the desk loads before it shows anything: what its page names, and what that imports at once. */
export function deskScript(): ScriptSize | undefined {
  try {
    const html = readFileSync(join(BUILD, 'index.html'), 'utf8');
    const wanted = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((found) => found[1] ?? '');
    const seen = new Set<string>();
    let sizes: ScriptSize = { gzipKb: 0, brotliKb: 0 };
    for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
      if (seen.has(name) || !readdirSync(join(BUILD, 'assets')).includes(name)) continue;
      seen.add(name);
      const code = readFileSync(join(BUILD, 'assets', name));
      sizes = { gzipKb: sizes.gzipKb + gzipSync(code).length / KB, brotliKb: sizes.brotliKb + brotliCompressSync(code).length / KB };
      wanted.push(...[...code.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map((found) => found[1] ?? ''));
    }
    return sizes;
  } catch {
    return undefined;
  }
}
