import { unpackParts } from '../files/unpack-parts.ts';
import { damagedWorkbook, entitiesInWorkbook, notASpreadsheet, tooManyParts, unpacksTooLarge } from './spreadsheet-errors.ts';
import type { SpreadsheetLimits } from './spreadsheet-limits.ts';

/** The XML parts of a workbook by path, checked: nothing in them is larger than the limits allow. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** Far above what a list of cell ranges in an attribute needs. */
const LONGEST_TAG = 32_768;
const WANTED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|[^/]+\.xml|worksheets\/[^/]+\.xml)$/i;
const ENTITY = /<!(?:DOCTYPE|ENTITY)/i;
const REFUSALS = { damaged: damagedWorkbook, tooLarge: unpacksTooLarge, tooManyParts };

/** @throws AppError spreadsheets.unpacks_too_large, too_many_parts, has_entities, damaged, not_a_spreadsheet */
export function unpackWorkbook(bytes: Uint8Array, limits: SpreadsheetLimits): WorkbookParts {
  const { names, parts } = unpackParts(bytes, { wanted: WANTED, limits, refuse: REFUSALS });
  if (!parts.has('xl/workbook.xml')) throw names.length > 0 ? notASpreadsheet() : damagedWorkbook();
  return new Map([...parts].map(([name, part]) => [name, decodeXml(part)]));
}

function decodeXml(bytes: Uint8Array): string {
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
