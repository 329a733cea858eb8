import { Unzip, UnzipInflate } from 'fflate';
import { damagedWorkbook, entitiesInWorkbook, notASpreadsheet, tooManyParts, unpacksTooLarge } from './spreadsheet-errors.ts';
import type { SpreadsheetLimits } from './spreadsheet-limits.ts';

/** The XML parts of a workbook by path, checked: nothing in them is larger than the limits allow. */
export type WorkbookParts = ReadonlyMap<string, string>;

const CHUNK = 65_536;
/** A small file may be all blanks and pack very well: the ratio counts above this size. */
const RATIO_FREE_BYTES = 4 * 1_048_576;
/** Far above what a list of cell ranges in an attribute needs. */
const LONGEST_TAG = 32_768;
const WANTED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|[^/]+\.xml|worksheets\/[^/]+\.xml)$/i;
const ENTITY = /<!(?:DOCTYPE|ENTITY)/i;

type Unpacking = { bytes: number; names: string[]; failure: unknown };

/**
 * Unpacks piece by piece and counts what really comes out, whatever sizes the file declares.
 * @throws AppError spreadsheets.unpacks_too_large, too_many_parts, has_entities, damaged, not_a_spreadsheet
 */
export function unpackWorkbook(bytes: Uint8Array, limits: SpreadsheetLimits): WorkbookParts {
  const allowed = Math.min(limits.unpackedBytes, Math.max(RATIO_FREE_BYTES, bytes.length * limits.ratio));
  const state: Unpacking = { bytes: 0, names: [], failure: null };
  const pieces = new Map<string, Uint8Array[]>();
  const unzip = new Unzip((file) => {
    state.names.push(file.name);
    if (!WANTED.test(file.name)) return;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (error, data) => {
      state.failure ??= error;
      state.bytes += data?.length ?? 0;
      if (state.bytes <= allowed && data) own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  feed(unzip, bytes, () => stopWhenTooMuch(state, { allowed, limits }));
  if (state.failure !== null) throw damagedWorkbook(state.failure);
  if (!pieces.has('xl/workbook.xml')) throw state.names.length > 0 ? notASpreadsheet() : damagedWorkbook();
  return new Map([...pieces].map(([name, parts]) => [name, decodeXml(parts)]));
}

function stopWhenTooMuch(state: Unpacking, { allowed, limits }: { readonly allowed: number; readonly limits: SpreadsheetLimits }): void {
  if (state.names.length > limits.parts) throw tooManyParts(limits.parts);
  if (state.bytes > allowed) throw unpacksTooLarge(allowed);
}

function feed(unzip: Unzip, bytes: Uint8Array, check: () => void): void {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    try {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    } catch (error) {
      throw damagedWorkbook(error);
    }
    check();
  }
}

function decodeXml(parts: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(parts);
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(wide).decode(bytes);
  if (ENTITY.test(text)) throw entitiesInWorkbook();
  if (!hasWholeTags(text)) throw damagedWorkbook();
  return text;
}

/** A tag that does not end, or not for long, keeps an XML parser busy for minutes. */
function hasWholeTags(xml: string): boolean {
  for (let open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', open + 1)) {
    const close = xml.indexOf('>', open);
    if (close < 0 || close - open > LONGEST_TAG) return false;
  }
  return true;
}
