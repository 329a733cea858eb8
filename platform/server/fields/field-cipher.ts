import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import type { FieldKeys } from './field-keys.ts';

/** Where a value stands; bound in, so that it does not open in another row or column. */
export type FieldPlace = { /** `register_people.phone` */ readonly column: string; /** The row's id. */ readonly row: string };

export type FieldCipher = {
  /** `sealed:<key>:<nonce, tag and text>`; null stays null. */
  readonly seal: <Text extends string | null>(text: Text, place: FieldPlace) => Text extends null ? null : string;
  /** Text that an earlier version stored open comes back as it is. @throws FieldKeyMissing; Error when the value was changed or moved */
  readonly open: <Text extends string | null>(stored: Text, place: FieldPlace) => Text extends null ? null : string;
  /** The same text has the same mark: for finding equals. It cannot be turned back without the key. */
  readonly mark: <Text extends string | null>(text: Text) => Text extends null ? null : string;
  /** Begin of whatever the current key has sealed. */
  readonly current: string;
  /** Whether more than one key opens: some values may be sealed with an older one. */
  readonly hasOlder: boolean;
};

/** A value was sealed with a key that is not here. */
export class FieldKeyMissing extends Error {
  constructor(id: string) {
    super(`the key ${id} of sealed fields is missing: put keys/fields.key of this installation back, or name it in RENDA_FIELD_KEYS`);
  }
}

export const SEALED = 'sealed:';
const NONCE = 12;
const TAG = 16;
const MARK_BYTES = 18;

// A key object: bytes would be made into one again for every value.
const derived = (secret: Buffer, what: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `renda fields ${what}`, 32)));
const aadOf = ({ column, row }: FieldPlace): Buffer => Buffer.from(`${column} ${row}`);

/** AES-256-GCM with a random nonce; marks by HMAC-SHA-256 with a key of their own. */
export function openFieldCipher(keys: FieldKeys): FieldCipher {
  const [now] = keys;
  const sealing = new Map(keys.map(({ id, secret }) => [id, derived(secret, 'seal')]));
  const own = derived(now.secret, 'seal');
  const marking = derived(now.secret, 'mark');
  const current = `${SEALED}${now.id}:`;
  const seal = (text: string, place: FieldPlace): string => {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', own, nonce).setAAD(aadOf(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return current + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  };
  const open = (stored: string, place: FieldPlace): string => {
    if (!stored.startsWith(SEALED)) return stored;
    const [, id = '', text = ''] = stored.split(':');
    const key = sealing.get(id);
    if (!key) throw new FieldKeyMissing(id);
    const sealed = Buffer.from(text, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG }).setAAD(aadOf(place));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  };
  const mark = (text: string): string => createHmac('sha256', marking).update(text).digest().subarray(0, MARK_BYTES).toString('base64url');
  return { seal: orNull(seal), open: orNull(open), mark: orNull(mark), current, hasOlder: keys.length > 1 };
}

/** Null in, null out. */
function orNull<Rest extends unknown[]>(work: (text: string, ...rest: Rest) => string) {
  return <Text extends string | null>(text: Text, ...rest: Rest) =>
    (text === null ? null : work(text, ...rest)) as Text extends null ? null : string;
}

const refuse = (): never => {
  throw new Error('this connection was opened without the key of sealed fields');
};
/** For a connection that has nothing to do with sealed fields: what is open is read, nothing is sealed. */
export const noFields: FieldCipher = {
  seal: refuse,
  mark: refuse,
  open: (stored) => (stored?.startsWith(SEALED) ? refuse() : (stored as never)),
  current: SEALED,
  hasOlder: false,
};
