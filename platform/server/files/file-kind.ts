import { Unzip, UnzipPassThrough } from 'fflate';

export type FileKind = { readonly ending: string; readonly mediaType: string };

const KINDS = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Ending = keyof typeof KINDS;

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Names of the parts of a zip, read without unpacking anything. */
function partsOf(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const unzip = new Unzip((file) => {
    names.push(file.name);
  });
  unzip.register(UnzipPassThrough);
  try {
    unzip.push(bytes, true);
  } catch {
    // Cut off or damaged: the parts seen so far decide.
  }
  return names;
}

function officeKind(bytes: Uint8Array): Ending | undefined {
  const names = partsOf(bytes);
  // A document that carries macros is none that an office hands in as evidence.
  if (!names.includes('[Content_Types].xml') || names.some((name) => /vbaProject\.bin$/i.test(name))) return undefined;
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  return names.some((name) => name.startsWith('xl/')) ? 'xlsx' : undefined;
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex
    return !/[\u0000-\u0008\u000e-\u001f]/u.test(text) && !/^\s*<(?:!doctype|html|script|svg|\?xml)/iu.test(text);
  } catch {
    return false;
  }
}

function endingOf(bytes: Uint8Array): Ending | undefined {
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return officeKind(bytes);
  return isText(bytes) ? 'txt' : undefined;
}

/** What the bytes are, whatever they are called; undefined for anything not accepted. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const ending = endingOf(bytes);
  return ending === undefined ? undefined : { ending, mediaType: KINDS[ending] };
}
