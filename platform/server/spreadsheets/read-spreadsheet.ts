import type { Grid } from '#platform/domain/sheets/grid.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

/**
 * The sheets of what somebody uploaded, told by content and never by the file's name: an .xlsx
 * workbook or a CSV table.
 * @throws AppError spreadsheets.*
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Grid[]> {
  const binary = bytes[0] === 0x50 || bytes[0] === 0xd0 || bytes[0] === 0x25;
  return binary && !looksLikeText(bytes) ? await readWorkbook(bytes) : [readCsv(bytes)];
}

/** A CSV may begin with P or %; a zip, an OLE file and a PDF have control characters early on. */
function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 64).some((byte) => byte < 9 || (byte > 13 && byte < 32));
}
