import { createPrivateKey, createPublicKey, hash, randomBytes, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromBase64, toBase64 } from '#platform/domain/merkle/base64.ts';
import type { Sha256 } from '#platform/domain/merkle/merkle-hash.ts';
import { formatVkey, verifierKey } from '#platform/domain/merkle/signed-note.ts';
import type { Sign, VerifierKey, VerifyEd25519 } from '#platform/domain/merkle/signed-note.ts';

/** SHA-256 by the platform's own cryptography. */
export const sha256: Sha256 = (data) => hash('sha256', data, 'buffer');

const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const ED25519 = 0x01;
const SEED_BYTES = 32;

/** Ed25519 check of a signature with a 32-byte public key. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => verify(null, message, keyObjectOf(publicKey), signature);

// One key checks hundreds of thousands of checkpoints; reading it anew each time costs more than the check.
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

function keyObjectOf(publicKey: Uint8Array): KeyObject {
  const known = keyObjects.get(publicKey);
  if (known) return known;
  const made = createPublicKey({ key: Buffer.concat([SPKI_HEAD, publicKey]), format: 'der', type: 'spki' });
  keyObjects.set(publicKey, made);
  return made;
}

/** The log's key: the public half, its printed form, and the hand that signs. */
export type JournalKey = { readonly key: VerifierKey; readonly vkey: string; readonly sign: Sign };

const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });

const publicBytes = (privateKey: KeyObject): Uint8Array =>
  new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length));

/** A key out of its seed (32 bytes) and the log's name. */
export function journalKey(name: string, seed: Uint8Array): JournalKey {
  const privateKey = privateKeyOf(seed);
  const key = verifierKey(sha256, name, publicBytes(privateKey));
  return { key, vkey: formatVkey(key), sign: (message) => new Uint8Array(sign(null, message, privateKey)) };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** One line `PRIVATE+KEY+name+id+base64(0x01 ‖ seed)`, the form public note tools use. */
function formatKeyFile({ key }: JournalKey, seed: Uint8Array): string {
  return `PRIVATE+KEY+${key.name}+${hex(key.id)}+${toBase64(Uint8Array.of(ED25519, ...seed))}\n`;
}

function readKeyFile(path: string): JournalKey {
  const text = readFileSync(path, 'utf8').trim();
  const [, name = '', id = '', data = ''] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = fromBase64(data);
  if (bytes?.length !== SEED_BYTES + 1 || bytes[0] !== ED25519) throw new Error(`${path} holds no journal key`);
  const key = journalKey(name, bytes.slice(1));
  if (hex(key.key.id) !== id) throw new Error(`${path} is damaged: its id is not its key's`);
  return key;
}

/** Where the journal's files lie in a data folder. */
export function journalFiles(dataDir: string): { key: string; vkey: string; checkpoints: string } {
  return {
    key: join(dataDir, 'keys', 'journal.key'),
    vkey: join(dataDir, 'keys', 'journal.vkey'),
    checkpoints: join(dataDir, 'journal', 'checkpoints.txt'),
  };
}

/**
 * Opens the log's key, made at the first start and readable by its owner only. The public half
 * lies beside it and may be given to everybody.
 * @throws Error when the file is damaged; a new key is never put in its place
 */
export const openJournalKey = (dataDir: string): JournalKey => openLogKey(join(dataDir, 'keys'), 'journal');

/** The same for another log of the installation: `<folder>/<name>.key` and `<name>.vkey`. */
export function openLogKey(folder: string, name: string): JournalKey {
  const [path, publicPath] = [join(folder, `${name}.key`), join(folder, `${name}.vkey`)];
  if (!existsSync(path)) createKeyFile(path, `renda.${name}`);
  const key = readKeyFile(path);
  if (!existsSync(publicPath)) writeFileSync(publicPath, `${key.vkey}\n`, { mode: 0o644 });
  return key;
}

function createKeyFile(path: string, prefix: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const seed = randomBytes(SEED_BYTES);
  const name = `${prefix}/${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(path, formatKeyFile(journalKey(name, seed), seed), { mode: 0o600, flag: 'wx' });
    chmodSync(path, 0o600);
  } catch (error) {
    // Another process of the same installation was first: its key is ours.
    if (!existsSync(path)) throw error;
  }
}
