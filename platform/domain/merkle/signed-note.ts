import { fromBase64, toBase64 } from './base64.ts';
import { sameBytes } from './merkle-hash.ts';
import type { Sha256 } from './merkle-hash.ts';

/** Ed25519 over a message: 64 bytes. Passed in. */
export type Sign = (message: Uint8Array) => Uint8Array;
/** Ed25519 check with a 32-byte public key. Passed in. */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** A public key as C2SP signed-note spells it: name, 4-byte id, Ed25519 key of 32 bytes. */
export type VerifierKey = { readonly name: string; readonly id: Uint8Array; readonly publicKey: Uint8Array };

export type NoteSignature = { readonly name: string; readonly id: Uint8Array; readonly signature: Uint8Array };

/** A note taken apart; `text` ends in a newline. Nothing is verified yet. */
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] };

export type NoteFault = 'note-malformed' | 'signature-malformed' | 'signature-unknown' | 'signature-invalid';
export type NoteCheck = { readonly ok: true; readonly note: SignedNote } | { readonly ok: false; readonly fault: NoteFault };

const ED25519 = 0x01;
const ID_BYTES = 4;
const PUBLIC_KEY_BYTES = 32;
const MAX_SIGNATURES = 100;
const DASH = '\u2014';
const LONE_SURROGATE = /\p{Surrogate}/u;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
  return bytes;
}

/** A key name may hold neither a space of any kind nor a plus. */
export function isKeyName(name: string): boolean {
  return name.length > 0 && !/[\s\u0085+]/u.test(name) && !hasControl(name);
}

/** Key id: the first four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ public key). */
export function keyId(sha256: Sha256, name: string, publicKey: Uint8Array): Uint8Array {
  return sha256(concat(utf8(`${name}\n`), Uint8Array.of(ED25519), publicKey)).slice(0, ID_BYTES);
}

/** @throws RangeError for a name or a key that cannot be spelled as a vkey */
export function verifierKey(sha256: Sha256, name: string, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new RangeError(`no key name: ${name}`);
  if (publicKey.length !== PUBLIC_KEY_BYTES) throw new RangeError('an Ed25519 public key has 32 bytes');
  return { name, id: keyId(sha256, name, publicKey), publicKey };
}

/** `<name>+<id in hex>+<base64 of 0x01 ‖ public key>`. */
export function formatVkey(key: VerifierKey): string {
  return `${key.name}+${toHex(key.id)}+${toBase64(concat(Uint8Array.of(ED25519), key.publicKey))}`;
}

/** Reads a vkey of an Ed25519 key; undefined when malformed, of another type, or when the id is not the key's. */
export function parseVkey(sha256: Sha256, text: string): VerifierKey | undefined {
  const [, name = '', id = '', data = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  const bytes = fromBase64(data);
  if (!isKeyName(name) || bytes?.[0] !== ED25519 || bytes.length !== PUBLIC_KEY_BYTES + 1) return undefined;
  const key = verifierKey(sha256, name, bytes.slice(1));
  return toHex(key.id) === id ? key : undefined;
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) < 0x20) return true;
  return false;
}

const isNoteText = (text: string): boolean => text.endsWith('\n') && !hasControl(text.replaceAll('\n', '')) && !LONE_SURROGATE.test(text);

/**
 * A note of this text with one signature.
 * @param text valid Unicode without control characters, ending in a newline
 * @throws RangeError for any other text
 */
export function signNote(text: string, key: VerifierKey, sign: Sign): string {
  if (!isNoteText(text)) throw new RangeError('a note is clean text that ends in a newline');
  return `${text}\n${DASH} ${key.name} ${toBase64(concat(key.id, sign(utf8(text))))}\n`;
}

/** Takes a note apart without checking a signature. */
export function parseNote(note: string): NoteCheck {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return { ok: false, fault: 'note-malformed' };
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (!isNoteText(text) || lines.length > MAX_SIGNATURES) return { ok: false, fault: 'note-malformed' };
  const signatures = lines.map(parseSignature).filter((signature) => signature !== undefined);
  if (signatures.length !== lines.length) return { ok: false, fault: 'signature-malformed' };
  return { ok: true, note: { text, signatures } };
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name = '', data = ''] = /^\u2014 ([^ ]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? [];
  const bytes = fromBase64(data);
  if (!isKeyName(name) || !bytes || bytes.length <= ID_BYTES) return undefined;
  return { name, id: bytes.slice(0, ID_BYTES), signature: bytes.slice(ID_BYTES) };
}

/** Opens a note: at least one signature of `key`, and every one of them valid. Other keys' lines are ignored. */
export function openNote(note: string, key: VerifierKey, verify: VerifyEd25519): NoteCheck {
  const parsed = parseNote(note);
  if (!parsed.ok) return parsed;
  const own = parsed.note.signatures.filter((line) => line.name === key.name && sameBytes(line.id, key.id));
  if (own.length === 0) return { ok: false, fault: 'signature-unknown' };
  const message = utf8(parsed.note.text);
  const valid = own.every((line) => line.signature.length === 64 && verify(key.publicKey, message, line.signature));
  return valid ? parsed : { ok: false, fault: 'signature-invalid' };
}
