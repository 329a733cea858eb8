import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Work of one hash: N × r × 128 bytes of memory, `p` times over. */
export type ScryptCost = { readonly N: number; readonly r: number; readonly p: number };
export const SCRYPT_COST: ScryptCost = { N: 2 ** 15, r: 8, p: 3 };

const KEY_BYTES = 32;

// Four threads read files and pack pages for everybody: whoever sends sign-ins in heaps gets two of them.
const MOST_AT_ONCE = 2;
let atWork = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r };
  if (atWork >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else atWork += 1;
  try {
    // Composed and decomposed spellings of one password are one password.
    return await new Promise((done, fail) => {
      scrypt(password.normalize('NFC'), salt, KEY_BYTES, options, (error, key) => (error ? fail(error) : done(key)));
    });
  } finally {
    // The place goes to who waits longest.
    const next = waiting.shift();
    if (next) next();
    else atWork -= 1;
  }
}

/** `scrypt$N$r$p$salt$key`, both base64url. */
export async function hashPassword(password: string, cost: ScryptCost = SCRYPT_COST): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Compares in constant time. Without a hash the same work is done for nothing, so that the clock
 * does not tell which accounts exist.
 */
export async function verifyPassword(hash: string | null | undefined, password: string, cost: ScryptCost = SCRYPT_COST): Promise<boolean> {
  const [, N, r, p, salt, key] = hash?.split('$') ?? [];
  if (salt === undefined || key === undefined) {
    await derive(password, Buffer.alloc(16), cost);
    return false;
  }
  const derived = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  const known = Buffer.from(key, 'base64url');
  return known.length === derived.length && timingSafeEqual(known, derived);
}
