import { damaged } from './backup-error.ts';

/** Everything in a tar file comes in blocks of this size. */
export const TAR_BLOCK = 512;

export type TarEntry = { readonly name: string; readonly size: number };

const CHECKSUM_AT = 148;
const sumOf = (header: Buffer): number =>
  header.reduce((sum, byte, at) => sum + (at >= CHECKSUM_AT && at < CHECKSUM_AT + 8 ? 32 : byte), 0);

/** POSIX keeps 100 bytes for a name and 155 for the folders before it. */
function splitName(name: string): { name: string; prefix: string } {
  if (Buffer.byteLength(name) <= 100) return { name, prefix: '' };
  const slash = name.lastIndexOf('/', 155);
  const parts = { prefix: name.slice(0, Math.max(slash, 0)), name: name.slice(slash + 1) };
  if (slash < 1 || Buffer.byteLength(parts.name) > 100 || Buffer.byteLength(parts.prefix) > 155)
    throw new Error(`name too long for the archive: ${name}`);
  return parts;
}

/** The POSIX ustar header of a plain file that only its owner may read. */
export function tarHeader({ name, size }: TarEntry): Buffer {
  const header = Buffer.alloc(TAR_BLOCK);
  const octal = (value: number, at: number, length: number): void => void header.write(value.toString(8).padStart(length - 1, '0'), at);
  const parts = splitName(name);
  header.write(parts.name, 0);
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12); // no times: the same content gives the same file
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  header.write(parts.prefix, 345);
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, CHECKSUM_AT);
  return header;
}

export const tarPadding = (size: number): number => (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK;

/**
 * Reads a header; undefined for the empty block at the end.
 * @throws BackupError when its check sum is wrong
 */
export function readTarHeader(header: Buffer): TarEntry | undefined {
  if (header.every((byte) => byte === 0)) return undefined;
  const text = (at: number, length: number): string => header.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  if (Number.parseInt(text(CHECKSUM_AT, 8), 8) !== sumOf(header)) throw damaged('an entry has a wrong check sum');
  const prefix = text(345, 155);
  return { name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`, size: Number.parseInt(text(124, 12), 8) };
}
