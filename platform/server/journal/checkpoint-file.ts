import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const TAIL_BYTES = 8192;
const SIGNATURE = '\u2014 ';

/**
 * Splits a file of signed checkpoints, each followed by an empty line. What a power cut left torn
 * at the end comes back as `torn`.
 */
export function splitNotes(text: string): { notes: string[]; torn: string } {
  const notes: string[] = [];
  let start = 0;
  for (;;) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? -1 : text.indexOf('\n\n', blank + 2);
    if (end < 0) return { notes, torn: text.slice(start) };
    notes.push(text.slice(start, end + 1));
    start = end + 2;
  }
}

/** Every checkpoint of the file, oldest first. No file: none. */
export function readCheckpointFile(path: string): { notes: string[]; torn: string } {
  return existsSync(path) ? splitNotes(readFileSync(path, 'utf8')) : { notes: [], torn: '' };
}

/** The last whole checkpoint of a text, and how much of the text lies behind it. */
function lastWhole(text: string): { note: string | undefined; torn: string } {
  for (let end = text.lastIndexOf('\n\n'); end > 0; end = text.lastIndexOf('\n\n', end - 1)) {
    const blank = text.lastIndexOf('\n\n', end - 1);
    if (blank >= 0 && text.startsWith(SIGNATURE, blank + 2)) {
      const before = text.lastIndexOf('\n\n', blank - 1);
      return { note: text.slice(before < 0 ? 0 : before + 2, end + 1), torn: text.slice(end + 2) };
    }
  }
  return { note: undefined, torn: text };
}

function readTail(file: number): string {
  const { size } = fstatSync(file);
  const length = Math.min(size, TAIL_BYTES);
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, size - length);
  return bytes.toString('utf8');
}

/** The newest whole checkpoint, read from the end of the file. */
export function lastCheckpointInFile(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const file = openSync(path, 'r');
  try {
    return lastWhole(readTail(file)).note;
  } finally {
    closeSync(file);
  }
}

/** Adds checkpoints, over a torn end if there is one, and waits until the disk has them. */
export function appendCheckpoints(path: string, notes: readonly string[]): void {
  if (notes.length === 0) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'a+', 0o640);
  try {
    const torn = Buffer.byteLength(lastWhole(readTail(file)).torn);
    if (torn > 0) ftruncateSync(file, fstatSync(file).size - torn);
    writeSync(file, notes.map((note) => `${note}\n`).join(''));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
