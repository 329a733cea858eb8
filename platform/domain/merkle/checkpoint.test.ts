import { createPrivateKey, createPublicKey, hash, sign as nodeSign, verify as nodeVerify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { formatReceipt, parseReceipt } from './inclusion-receipt.ts';
import { formatVkey, openNote, parseVkey, signNote, verifierKey } from './signed-note.ts';
import type { VerifierKey } from './signed-note.ts';

const sha256 = (data: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', data, 'buffer'));

const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
});
const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
const key = verifierKey(sha256, 'county.example/journal', new Uint8Array(spki.subarray(-32)));
const sign = (message: Uint8Array): Uint8Array => new Uint8Array(nodeSign(null, message, privateKey));
function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  return nodeVerify(null, message, { key: der, format: 'der', type: 'spki' }, signature);
}
function vkey(text: string): VerifierKey {
  const parsed = parseVkey(sha256, text);
  if (!parsed) throw new Error(`no vkey: ${text}`);
  return parsed;
}

// The signed note that the Go note package and the C2SP text have shown as their example.
const NEUMANN = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const NEUMANN_NOTE =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
  '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

describe('signed notes', () => {
  it('a published key has the published id and opens the published note', () => {
    expect(formatVkey(vkey(NEUMANN))).toBe(NEUMANN);
    const opened = openNote(NEUMANN_NOTE, vkey(NEUMANN), verify);
    expect(opened.ok).toBe(true);
  });

  it('the key ids of two public logs come out as printed', () => {
    const sumdb = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
    expect(formatVkey(vkey(sumdb))).toBe(sumdb);
    expect(parseVkey(sha256, sumdb.replace('033de0ae', '033de0af'))).toBeUndefined();
    expect(parseVkey(sha256, sumdb.replace('+Ac4', '+As4'))).toBeUndefined();
    expect(parseVkey(sha256, `${sumdb}\n`)).toBeUndefined();
  });

  it('our own notes open again, also with lines of unknown keys beside', () => {
    const note = signNote('one\n\ntwo\n', key, sign);
    expect(openNote(note, key, verify).ok).toBe(true);
    const other = `${note}\u2014 witness.example ${toBase64(new Uint8Array(80))}\n`;
    expect(openNote(other, key, verify).ok).toBe(true);
    expect(openNote(other, vkey(NEUMANN), verify)).toEqual({ ok: false, fault: 'signature-unknown' });
  });

  it('one changed character of the text fails', () => {
    const text = 'county.example/journal\n12\nabc\n';
    const note = signNote(text, key, sign);
    fc.assert(
      fc.property(fc.nat(text.length - 2), (at) => {
        const changed = note.slice(0, at) + (note[at] === 'x' ? 'y' : 'x') + note.slice(at + 1);
        expect(openNote(changed, key, verify).ok).toBe(false);
      }),
    );
  });

  it('malformed notes are refused with the reason', () => {
    const note = signNote('text\n', key, sign);
    const fault = (bad: string): unknown => openNote(bad, key, verify);
    expect(fault('text\n')).toEqual({ ok: false, fault: 'note-malformed' });
    expect(fault(note.slice(0, -1))).toEqual({ ok: false, fault: 'note-malformed' });
    expect(fault(note.replace('text', 'te\txt'))).toEqual({ ok: false, fault: 'note-malformed' });
    expect(fault(note.replace('\u2014', '-'))).toEqual({ ok: false, fault: 'signature-malformed' });
    expect(fault(`${note}\n`)).toEqual({ ok: false, fault: 'signature-malformed' });
    expect(fault(note.replace('text', 'texT'))).toEqual({ ok: false, fault: 'signature-invalid' });
    expect(() => signNote('no newline', key, sign)).toThrow(RangeError);
    expect(() => signNote('half a \ud83d pair\n', key, sign)).toThrow(RangeError);
    expect(openNote(signNote('😀\n', key, sign), key, verify).ok).toBe(true);
    expect(() => verifierKey(sha256, 'a name', key.publicKey)).toThrow(RangeError);
  });
});

describe('checkpoints', () => {
  const root = sha256(new Uint8Array(0));
  const body = `county.example/journal\n0\n${toBase64(root)}\n`;

  it('a checkpoint is three lines and opens to what was signed', () => {
    expect(formatCheckpoint({ origin: key.name, size: 0, root })).toBe(body);
    const note = signCheckpoint({ size: 0, root }, key, sign);
    expect(openCheckpoint(note, key, verify)).toEqual({ ok: true, checkpoint: { origin: key.name, size: 0, root } });
  });

  it.each([
    ['a leading zero', body.replace('\n0\n', '\n00\n')],
    ['a sign', body.replace('\n0\n', '\n+1\n')],
    ['a size beyond exact numbers', body.replace('\n0\n', '\n9007199254740993\n')],
    ['a short root', `x\n0\n${toBase64(root.slice(1))}\n`],
    ['an extension line', `${body}more\n`],
    ['no final newline', body.slice(0, -1)],
    ['no origin', body.replace('county.example/journal', '')],
  ])('%s is refused', (_, text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });

  it('a signed checkpoint of another origin is refused', () => {
    const note = signNote(body.replace('county', 'other'), key, sign);
    expect(openCheckpoint(note, key, verify)).toEqual({ ok: false, fault: 'origin-mismatch' });
    const malformed = signNote('nothing\n', key, sign);
    expect(openCheckpoint(malformed, key, verify)).toEqual({ ok: false, fault: 'checkpoint-malformed' });
  });

  it('a receipt is read back as written and refused when bent', () => {
    const checkpoint = signCheckpoint({ size: 2, root }, key, sign);
    const text = formatReceipt({ index: 1, proof: [root], checkpoint });
    expect(text.startsWith(`c2sp.org/tlog-proof@v1\nindex 1\n${toBase64(root)}\n\ncounty.example/journal\n2\n`)).toBe(true);
    expect(parseReceipt(text)).toEqual({ index: 1, proof: [root], checkpoint });
    expect(parseReceipt(text.replace('index 1', 'index 01'))).toBeUndefined();
    expect(parseReceipt(text.replace('@v1', '@v2'))).toBeUndefined();
    expect(parseReceipt(text.replace(toBase64(root), toBase64(root.slice(1))))).toBeUndefined();
  });

  it('only canonical Base64 is read', () => {
    expect(fromBase64('AA==')).toEqual(Uint8Array.of(0));
    for (const bad of ['AB==', 'AA', 'AA=', 'A A=', '-_==', 'AA==\n']) expect(fromBase64(bad)).toBeUndefined();
  });
});
