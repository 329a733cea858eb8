import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `id` stands in every sealed value, so that it is known which key opens it. */
export type FieldKey = { readonly id: string; readonly secret: Buffer };
/** The current one first; the others only open. */
export type FieldKeys = readonly [FieldKey, ...FieldKey[]];

const FILE = 'fields.key';
const BYTES = 32;

function keyOf(text: string, place: string): FieldKey {
  const secret = Buffer.from(text, 'base64');
  if (secret.length !== BYTES) throw new Error(`${place} holds something that is not a key of ${BYTES} bytes in base64`);
  return { id: createHash('sha256').update(secret).digest('hex').slice(0, 8), secret };
}

function keysOf(text: string, place: string): FieldKeys {
  const [first, ...others] = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((line) => keyOf(line, place));
  if (!first) throw new Error(`${place} holds no key`);
  return [first, ...others];
}

const fresh = (): string => randomBytes(BYTES).toString('base64');

/**
 * The keys of sealed fields: those `given` by the environment (base64, the current one first, separated by commas),
 * or those of `folder` (`DATA_DIR/keys`), where one is made the first time.
 * @throws Error naming the place that holds no key
 */
export function openFieldKeys({ folder, given }: { readonly folder: string; readonly given?: string | undefined }): FieldKeys {
  if (given !== undefined) return keysOf(given, 'RENDA_FIELD_KEYS');
  const file = join(folder, FILE);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // "wx": of two nodes starting at once one writes, and both read what it wrote.
    try {
      writeFileSync(file, `${fresh()}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
  return keysOf(readFileSync(file, 'utf8'), file);
}

function write(folder: string, keys: readonly FieldKey[]): void {
  const file = join(folder, FILE);
  // Beside and then in place: a cut-off writing must not leave half a key.
  writeFileSync(`${file}.new`, keys.map(({ secret }) => `${secret.toString('base64')}\n`).join(''), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Puts a new key before those of the folder. What the old ones sealed still opens. */
export function addFieldKey(folder: string): FieldKeys {
  const keys: FieldKeys = [keyOf(fresh(), FILE), ...openFieldKeys({ folder })];
  write(folder, keys);
  return keys;
}

/** Keeps the current key alone; only once nothing is sealed with another. */
export function dropOldFieldKeys(folder: string): void {
  write(folder, openFieldKeys({ folder }).slice(0, 1));
}
