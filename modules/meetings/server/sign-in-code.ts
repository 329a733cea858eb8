import { createHmac, timingSafeEqual } from 'node:crypto';

const WINDOW_MS = 30_000;

/** The six digits of a window of half a minute. Nobody can tell the next from those before. */
function codeOf(secret: Buffer, window: number): string {
  const digest = createHmac('sha256', secret).update(String(window)).digest();
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

export function codeAt(secret: Buffer, now: Date): { readonly code: string; readonly secondsLeft: number } {
  const window = Math.floor(now.getTime() / WINDOW_MS);
  return { code: codeOf(secret, window), secondsLeft: Math.ceil(((window + 1) * WINDOW_MS - now.getTime()) / 1000) };
}

/** The code of this window, or of the one before: somebody was still typing. */
export function isCodeOf(secret: Buffer, code: string, now: Date): boolean {
  const given = Buffer.from(code.replaceAll(/\s/gu, '').padEnd(6, ' ').slice(0, 6));
  const window = Math.floor(now.getTime() / WINDOW_MS);
  return [window, window - 1].some((each) => {
    const wanted = Buffer.from(codeOf(secret, each));
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  });
}
