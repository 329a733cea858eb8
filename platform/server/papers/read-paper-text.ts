import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { AppError } from '#platform/domain/errors.ts';
import { textWithTables } from './word-tables.ts';

const LIMITS = { file: 20 * 1_048_576, text: 4 * 1_048_576, unpacked: 120 * 1_048_576 };

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

async function readWord(bytes: Uint8Array): Promise<string> {
  let unpacked = 0;
  let isWord = false;
  try {
    // Looks at the table of contents only; nothing is unpacked here.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        isWord ||= name === 'word/document.xml';
        return false;
      },
    });
  } catch (cause) {
    throw refused('damaged', cause);
  }
  if (!isWord) throw refused('not_text');
  if (unpacked > LIMITS.unpacked) throw refused('too_large');
  try {
    const buffer = Buffer.from(bytes);
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
