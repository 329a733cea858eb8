import { strToU8, zipSync } from 'fflate';
import type { Cell, Grid, SheetRow } from '#platform/domain/sheets/grid.ts';
import { isEmptyCell } from '#platform/domain/sheets/grid.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { damagedWorkbook, encryptedWorkbook, fileTooLarge, notASpreadsheet, oldWorkbook } from './spreadsheet-errors.ts';
import type { SpreadsheetLimits } from './spreadsheet-limits.ts';
import { SPREADSHEET_LIMITS } from './spreadsheet-limits.ts';
import type { MergedBlock } from './sheet-xml.ts';
import { checkExtent, mergedBlocks, withoutEmptyCells } from './sheet-xml.ts';
import type { WorkbookParts } from './unpack-workbook.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b];
const SHEET = /^xl\/worksheets\//i;

/**
 * Every sheet of an .xlsx file as a grid with the sheet's own row numbers; empty rows are left
 * out, a block merged downwards says its text in each of its rows.
 * @throws AppError spreadsheets.* when it is no workbook, an old or locked one, damaged, or too large
 */
export async function readWorkbook(bytes: Uint8Array, limits: SpreadsheetLimits = SPREADSHEET_LIMITS): Promise<Grid[]> {
  if (bytes.length > limits.fileBytes) throw fileTooLarge(bytes.length, limits.fileBytes);
  if (startsWith(bytes, OLE_MAGIC)) throw isLocked(bytes) ? encryptedWorkbook() : oldWorkbook();
  if (!startsWith(bytes, ZIP_MAGIC)) throw notASpreadsheet();
  const parts = unpackWorkbook(bytes, limits);
  const clean = new Map([...parts].map(([name, xml]) => [name, SHEET.test(name) ? withoutEmptyCells(xml) : xml]));
  for (const [name, xml] of clean) if (SHEET.test(name)) checkExtent(xml, limits);
  const sheets = await readParts(clean);
  const merges = mergesBySheet(parts);
  return sheets.map(({ sheet, data }) => gridOf(sheet, data, merges.get(sheet) ?? []));
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

/** A locked .xlsx is an OLE file with a stream of this name. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** The parser gets exactly the parts that were checked, packed anew, not the file that came. */
async function readParts(parts: WorkbookParts): Promise<{ sheet: string; data: readonly (readonly unknown[])[] }[]> {
  const entries = [...parts].map(([name, xml]) => [name, strToU8(xml)] as const);
  const packed = zipSync(Object.fromEntries(entries), { level: 0 });
  // Loaded with the first workbook, not with the program.
  const { default: readExcelFile } = await import('read-excel-file/universal');
  try {
    return await readExcelFile(new Blob([packed.slice().buffer]), { trim: false });
  } catch (error) {
    throw damagedWorkbook(error);
  }
}

function gridOf(sheet: string, data: readonly (readonly unknown[])[], merges: readonly MergedBlock[]): Grid {
  const table = data.map((cells) => cells.map(cellOf));
  for (const block of merges) if (block.left === block.right) fillDown(table, block);
  const rows = table.map((cells, at): SheetRow => ({ row: at + 1, cells }));
  return { sheet, rows: rows.filter((row) => !row.cells.every(isEmptyCell)) };
}

function fillDown(table: Cell[][], { top, bottom, left }: MergedBlock): void {
  const value = table[top - 1]?.[left] ?? null;
  for (let row = top; row < Math.min(bottom, table.length); row += 1) {
    const cells = table[row];
    if (cells && cells.length > left && !cells.every(isEmptyCell)) cells[left] = value;
  }
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) {
    const date = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
    return isLocalDate(date) ? { date } : null;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** Which worksheet file a sheet's name stands for is written in two other parts. */
function mergesBySheet(parts: WorkbookParts): Map<string, MergedBlock[]> {
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  return new Map(
    sheets.map(([tag]) => {
      const target = (targets.get(attribute(tag, 'id')) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
      return [unescapeXml(attribute(tag, 'name')), mergedBlocks(parts.get(target) ?? '')];
    }),
  );
}

const attribute = (tag: string, name: string): string => new RegExp(`[\\s:]${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
