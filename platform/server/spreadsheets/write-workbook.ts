import type { CellObject, SheetData } from 'write-excel-file/node';
import type { LocalDate } from '#platform/domain/local-date.ts';

/** What one cell may hold; a text is always written as text, whatever it begins with. */
export type WrittenValue = string | number | boolean | { readonly date: LocalDate } | null;

export type WrittenColumn<Row> = {
  readonly heading: string;
  /** In characters; made from the heading when left out. */
  readonly width?: number;
  readonly value: (row: Row) => WrittenValue;
};

export type WrittenSheet<Row> = {
  readonly sheet: string;
  /** A title line over the table, merged over its width. */
  readonly title?: string;
  readonly columns: readonly WrittenColumn<Row>[];
  readonly rows: readonly Row[];
};

const LONGEST_CELL = 32_767;
const EDGE = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const;

/**
 * A table as .xlsx bytes: bold header that stays in view, texts in text cells (so 「=1+1」 or a
 * long number stays what was typed), days as real dates.
 */
export async function writeWorkbook<Row>({ sheet, title, columns, rows }: WrittenSheet<Row>): Promise<Uint8Array> {
  const head: SheetData = [columns.map((column) => headingCell(column.heading))];
  if (title !== undefined) head.unshift([titleCell(title, columns.length)]);
  const body: SheetData = rows.map((row) => columns.map((column) => cellOf(column.value(row))));
  // Loaded with the first workbook, not with the program.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const file = writeExcelFile([...head, ...body], {
    sheet: sheetName(sheet),
    columns: columns.map((column) => ({ width: column.width ?? Math.max(8, [...column.heading].length * 2 + 4) })),
    stickyRowsCount: head.length,
  });
  return new Uint8Array(await file.toBuffer());
}

const headingCell = (text: string): CellObject => ({
  ...textCell(text),
  ...EDGE,
  fontWeight: 'bold',
  backgroundColor: '#F2F2F2',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
});

const titleCell = (text: string, width: number): CellObject => ({
  ...textCell(text),
  fontWeight: 'bold',
  fontSize: 16,
  align: 'center',
  ...(width > 1 ? { columnSpan: width } : {}),
});

const textCell = (text: string): CellObject => ({ value: xmlSafe(text).slice(0, LONGEST_CELL), type: String, format: '@' });

function cellOf(value: WrittenValue): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { ...textCell(value), ...EDGE, wrap: true, alignVertical: 'top' };
  if (typeof value === 'number') return { value, type: Number, ...EDGE, alignVertical: 'top' };
  if (typeof value === 'boolean') return { value, type: Boolean, ...EDGE };
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...EDGE, alignVertical: 'top' };
}

/** XML has no place for control characters or half of a surrogate pair. */
const xmlSafe = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Excel's own rule: at most 31 characters, none of []:*?/\ */
const sheetName = (name: string): string => [...name.replace(/[[\]:*?/\\]/g, ' ').trim()].slice(0, 31).join('') || 'Sheet1';
