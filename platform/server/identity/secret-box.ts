import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seals small secrets for the database: a dump alone opens none of them. */
export type SecretBox = {
  /** `purpose` is bound in: a secret sealed for one row does not open in another's place. */
  readonly seal: (text: string, purpose: string) => Buffer;
  /** @throws Error when the bytes were changed or sealed with another key */
  readonly open: (sealed: Buffer, purpose: string) => string;
};

const NONCE = 12;
const TAG = 16;

function keyOf(folder: string): Buffer {
  const file = join(folder, 'identity.key');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // "wx": of two nodes starting at once one writes, and both read what it wrote.
    try {
      writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== 32) throw new Error(`${file} is not a key of 32 bytes`);
  return key;
}

/** Opens the box whose key lies in `folder` (`DATA_DIR/keys`), making the key the first time. AES-256-GCM. */
export function openSecretBox(folder: string): SecretBox {
  const key = keyOf(folder);
  return {
    seal: (text, purpose) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open: (sealed, purpose) => {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(purpose));
      decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
  };
}
