import type { Grid, SheetRow } from '#platform/domain/sheets/grid.ts';
import { fileTooLarge, notASpreadsheet, tooManyCells, tooManyColumns, tooManyRows } from './spreadsheet-errors.ts';
import type { SpreadsheetLimits } from './spreadsheet-limits.ts';
import { SPREADSHEET_LIMITS } from './spreadsheet-limits.ts';

/**
 * A CSV (or tab-separated) file as one grid of texts: UTF-8 with or without a mark, UTF-16 with
 * one, else GB18030 as Chinese offices save it. Row numbers are those a spreadsheet program shows.
 * @throws AppError spreadsheets.* when it is not text or too large
 */
export function readCsv(bytes: Uint8Array, limits: SpreadsheetLimits = SPREADSHEET_LIMITS): Grid {
  if (bytes.length > limits.fileBytes) throw fileTooLarge(bytes.length, limits.fileBytes);
  const text = decodeText(bytes);
  const separator = separatorOf(text);
  const rows: SheetRow[] = [];
  let cells = 0;
  for (const record of records(text, separator)) {
    if (rows.length >= limits.rows) throw tooManyRows(limits.rows);
    if (record.length > limits.columns) throw tooManyColumns(limits.columns);
    cells += record.length;
    if (cells > limits.cells) throw tooManyCells(limits.cells);
    rows.push({ row: rows.length + 1, cells: record.map((cell) => (cell.trim() === '' ? null : cell)) });
  }
  return { sheet: 'CSV', rows: rows.filter((row) => row.cells.some((cell) => cell !== null)) };
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.length === 0 || bytes.includes(0)) throw notASpreadsheet();
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  throw notASpreadsheet();
}

function separatorOf(text: string): string {
  const line =
    text
      .slice(0, 4_000)
      .split(/\r?\n/)
      .find((each) => /[,;\t]/.test(each)) ?? '';
  const counts = [',', '\t', ';'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

/** RFC 4180, and kind to lone quotes inside a cell. */
function* records(text: string, separator: string): Generator<string[]> {
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) {
      record.push(cell);
      cell = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      record.push(cell);
      yield record;
      record = [];
      cell = '';
    } else cell += char;
  }
  if (cell !== '' || record.length > 0) yield [...record, cell];
}
