import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { AppError } from '#platform/domain/errors.ts';
import { unpackParts } from '../files/unpack-parts.ts';
import { textWithTables } from './word-tables.ts';

// A paper of fifty pages is a megabyte of XML, and ten of them keep the reader busy for ten seconds.
const LIMITS = { file: 20 * 1_048_576, text: 4 * 1_048_576, word: { unpackedBytes: 10 * 1_048_576, ratio: 200, parts: 2000 } };

const refused = (reason: string, cause?: unknown): AppError =>
  new AppError({ code: `papers.${reason}`, kind: 'invalid', field: 'file' }, { cause });

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, index) => bytes[index] === byte);

/** UTF-8 and UTF-16 by mark, UTF-16 without one by its zero bytes, else UTF-8, else GB18030 as Chinese offices save it. */
function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  throw refused('not_text');
}

/** The text's own parts: pictures and whatever else a Word file carries are not looked at. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;
const REFUSALS = {
  damaged: (cause?: unknown) => refused('damaged', cause),
  tooLarge: () => refused('too_large'),
  tooManyParts: () => refused('too_large'),
};

/** The file anew with nothing in it but checked XML: the reader of Word files believes the sizes a file declares. */
function checkedWord(bytes: Uint8Array): Buffer {
  const { names, parts } = unpackParts(bytes, { wanted: WANTED, limits: LIMITS.word, refuse: REFUSALS });
  if (!parts.has('word/document.xml')) throw refused(names.length > 0 ? 'not_text' : 'damaged');
  // No office program declares a document type; entities are how one page becomes a thousand.
  for (const part of parts.values()) if (Buffer.from(part).includes('<!DOCTYPE')) throw refused('damaged');
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
}

async function readWord(bytes: Uint8Array): Promise<string> {
  const buffer = checkedWord(bytes);
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    // Only a table needs it: its cells would else stand one below the other.
    return html.includes('<table') ? textWithTables(html) : (await mammoth.extractRawText({ buffer })).value;
  } catch (cause) {
    throw refused('damaged', cause);
  }
}

/**
 * The text of a paper somebody handed in, told by content and not by name: a .docx, or plain text in UTF-8, UTF-16 or
 * GB18030. A byte-order mark is not part of it.
 * @throws AppError papers.not_text, papers.old_format, papers.damaged, papers.too_large
 */
export async function readPaperText(bytes: Uint8Array): Promise<string> {
  if (bytes.length > LIMITS.file) throw refused('too_large');
  if (startsWith(bytes, 0x50, 0x4b)) return readWord(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refused('old_format');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw refused('not_text');
  if (bytes.length > LIMITS.text) throw refused('too_large');
  return decodeText(bytes);
}
