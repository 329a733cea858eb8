import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { CipherSuite, Aes256Gcm, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

/**
 * Keys of a ballot box live in files beside the database, never in it, and end with the contest:
 * `<contest>.box` opens the box, `<contest>.mark` tells a repeated cast from another one.
 */
const KINDS = ['box', 'mark'] as const;
type Kind = (typeof KINDS)[number];

export const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

const fileOf = (folder: string, contestId: string, kind: Kind): string => join(folder, `${contestId}.${kind}`);

function writeKey(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

/** Makes the keys of a contest. @returns the public half of the box key, 32 bytes */
export async function makeBoxKeys(folder: string, contestId: string): Promise<Uint8Array> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pair = await suite.kem.generateKeyPair();
  writeKey(fileOf(folder, contestId, 'mark'), randomBytes(32));
  writeKey(fileOf(folder, contestId, 'box'), new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)));
  return new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey));
}

/** A key's bytes; undefined when it was destroyed, or was never on this machine. */
export function readBoxKey(folder: string, contestId: string, kind: Kind): Buffer | undefined {
  const path = fileOf(folder, contestId, kind);
  return existsSync(path) ? readFileSync(path) : undefined;
}

function destroy(path: string): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, Buffer.alloc(statSync(path).size), 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  unlinkSync(path);
}

/** Overwrites and removes the keys of a contest; nothing when they are gone already. */
export function destroyBoxKeys(folder: string, contestId: string): void {
  for (const kind of KINDS) if (existsSync(fileOf(folder, contestId, kind))) destroy(fileOf(folder, contestId, kind));
}

/** Contests for which a key lies in the folder. */
export function contestsWithKeys(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return [...new Set(readdirSync(folder).flatMap((name) => /^([0-9a-f-]{36})\.(?:box|mark)$/.exec(name)?.[1] ?? []))];
}
