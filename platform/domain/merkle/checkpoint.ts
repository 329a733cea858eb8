import { fromBase64, toBase64 } from './base64.ts';
import { HASH_BYTES } from './merkle-hash.ts';
import { openNote, signNote } from './signed-note.ts';
import type { NoteFault, Sign, VerifierKey, VerifyEd25519 } from './signed-note.ts';

/** What a log commits itself to: a tree of `size` leaves with this root (C2SP tlog-checkpoint). */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array };

export type CheckpointFault = NoteFault | 'checkpoint-malformed' | 'origin-mismatch';
export type CheckpointCheck =
  | { readonly ok: true; readonly checkpoint: Checkpoint }
  | { readonly ok: false; readonly fault: CheckpointFault };

/** The note text: origin, size, root, each on its line. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  return `${checkpoint.origin}\n${checkpoint.size}\n${toBase64(checkpoint.root)}\n`;
}

/** Reads a note text strictly; extension lines, which nobody could check, are refused. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [, origin = '', digits = '', rootText = ''] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n$/.exec(text) ?? [];
  const size = Number(digits);
  const root = fromBase64(rootText);
  if (origin === '' || digits === '' || !Number.isSafeInteger(size) || root?.length !== HASH_BYTES) return undefined;
  return { origin, size, root };
}

/** A checkpoint as a signed note. The key's name is the origin. */
export function signCheckpoint(checkpoint: Omit<Checkpoint, 'origin'>, key: VerifierKey, sign: Sign): string {
  return signNote(formatCheckpoint({ origin: key.name, ...checkpoint }), key, sign);
}

/** Opens a signed checkpoint of the log whose key this is. */
export function openCheckpoint(note: string, key: VerifierKey, verify: VerifyEd25519): CheckpointCheck {
  const opened = openNote(note, key, verify);
  if (!opened.ok) return opened;
  const checkpoint = parseCheckpoint(opened.note.text);
  if (!checkpoint) return { ok: false, fault: 'checkpoint-malformed' };
  return checkpoint.origin === key.name ? { ok: true, checkpoint } : { ok: false, fault: 'origin-mismatch' };
}
