import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '#platform/domain/errors.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { spreadsheetsZhCn } from '#platform/texts/spreadsheets-zh-cn.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { SPREADSHEET_LIMITS } from './spreadsheet-limits.ts';
import { writeWorkbook } from './write-workbook.ts';
import type { WrittenValue } from './write-workbook.ts';

type Line = readonly WrittenValue[];

const write = (rows: readonly Line[], headings: readonly string[] = ['姓名', '值']): Promise<Uint8Array> =>
  writeWorkbook<Line>({
    sheet: '名册',
    columns: headings.map((heading, at) => ({ heading, value: (row: Line) => row[at] ?? null })),
    rows,
  });

/** The same workbook with its first sheet's XML changed. */
async function tampered(change: (xml: string) => string, path = 'xl/worksheets/sheet1.xml'): Promise<Uint8Array> {
  const files = unzipSync(await write([['甲', 1]]));
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) });
}

async function refusal(bytes: Uint8Array): Promise<{ code: string; kind: string }> {
  try {
    await readSpreadsheet(bytes);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, kind: error.kind };
    throw error;
  }
  return { code: 'read', kind: 'read' };
}

const ole = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512), Buffer.from(text, 'utf16le')]);

describe('a workbook that we wrote', () => {
  it('comes back cell by cell: rare characters, days, numbers, blanks and line breaks', async () => {
    const rows: Line[] = [
      ['诸葛𬭎', { date: localDate('2023-01-18') }],
      ['吕　𣸣', 12.5],
      ['甲\n乙', '13010000000'],
      [' 留白 ', null],
    ];
    const [grid] = await readWorkbook(await write(rows));
    expect(grid?.sheet).toBe('名册');
    expect(grid?.rows.map((row) => row.row)).toEqual([1, 2, 3, 4, 5]);
    expect(grid?.rows.slice(1).map((row) => [row.cells[0], row.cells[1] ?? null])).toEqual(rows);
  });

  it('holds a text that looks like a formula as a text', async () => {
    const texts = ['=1+1', '+86', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '<b>&"'];
    const file = await write(texts.map((text) => [text, null]));
    const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toContain('<f>');
    const [grid] = await readWorkbook(file);
    expect(grid?.rows.slice(1).map((row) => row.cells[0])).toEqual(texts);
  });

  it('drops control characters, which no XML may hold', async () => {
    const [grid] = await readWorkbook(await write([['甲\u0000\u0007乙\ud800', 1]]));
    expect(grid?.rows[1]?.cells[0]).toMatch(/^甲乙\ufffd?$/u);
  });

  it('has a title over the table', async () => {
    const file = await writeWorkbook({
      sheet: 'a/b:c',
      title: '名册',
      columns: [
        { heading: '甲', value: String },
        { heading: '乙', value: String },
      ],
      rows: [1],
    });
    const [grid] = await readWorkbook(file);
    expect(grid?.rows.map((row) => row.cells)).toEqual([
      ['名册', null],
      ['甲', '乙'],
      ['1', '1'],
    ]);
  });
});

describe('a workbook from an office', () => {
  it('may have whole columns coloured down to the last row: only cells that say something count', async () => {
    const coloured = '<row r="1048576" s="1"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"/></row>';
    const file = await tampered((xml) => xml.replace('</sheetData>', `${coloured}</sheetData>`));
    const [grid] = await readWorkbook(file);
    expect(grid?.rows.map((row) => [row.row, row.cells.length])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('keeps the sheet’s own row numbers over empty lines', async () => {
    const file = await tampered((xml) => xml.replace('</sheetData>', '<row r="9"><c r="B9"><v>7</v></c></row></sheetData>'));
    const [grid] = await readWorkbook(file);
    expect(grid?.rows.at(-1)).toEqual({ row: 9, cells: [null, 7] });
  });

  it('says a block merged downwards in each of its rows', async () => {
    const rows = '<row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>';
    const file = await tampered((xml) =>
      xml.replace('</sheetData>', `${rows}</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`),
    );
    const [grid] = await readWorkbook(file);
    expect(grid?.rows.map((row) => row.cells)).toEqual([
      ['姓名', '值'],
      ['甲', 1],
      ['甲', 2],
      [null, 3],
    ]);
  });

  it('shows the stored result of a formula and never runs one', async () => {
    const file = await tampered((xml) => xml.replace('</sheetData>', '<row r="3"><c r="A3"><f>1+1</f><v>5</v></c></row></sheetData>'));
    const [grid] = await readWorkbook(file);
    expect(grid?.rows.at(-1)?.cells[0]).toBe(5);
  });
});

describe('what is not read', () => {
  it.each([
    ['an old .xls', ole('Workbook'), 'spreadsheets.old_format'],
    ['a workbook with a password', ole('EncryptedPackage'), 'spreadsheets.encrypted'],
    ['a PDF', Buffer.from('%PDF-1.7\n\u0001\u0002', 'latin1'), 'spreadsheets.not_a_spreadsheet'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'spreadsheets.not_a_spreadsheet'],
    ['nothing', new Uint8Array(), 'spreadsheets.not_a_spreadsheet'],
    ['a zip that is a document', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'spreadsheets.not_a_spreadsheet'],
    ['a zip of nothing', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), 'spreadsheets.damaged'],
    ['a file over 20 MB', new Uint8Array(SPREADSHEET_LIMITS.fileBytes + 1).fill(65), 'spreadsheets.file_too_large'],
  ])('%s', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
    expect(Object.keys(spreadsheetsZhCn)).toContain(code);
  });

  it('a workbook cut off in the middle', async () => {
    const file = await write(Array.from({ length: 50 }, (_, at) => [`代表${at}`, at]));
    expect((await refusal(file.subarray(0, file.length / 2))).kind).toBe('invalid');
  });

  it('XML with a document type or entities', async () => {
    const file = await tampered((xml) => xml.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE a [<!ENTITY b "bbbb">]>'));
    expect((await refusal(file)).code).toBe('spreadsheets.has_entities');
  });

  it('a part that unpacks to hundreds of times its size', async () => {
    const file = await tampered((xml) => xml.replace('</sheetData>', `${' '.repeat(30_000_000)}</sheetData>`));
    expect(file.length).toBeLessThan(100_000);
    expect(await refusal(file)).toEqual({ code: 'spreadsheets.unpacks_too_large', kind: 'too-large' });
  });

  it('thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`xl/p${at}.xml`, new Uint8Array()]));
    const files = unzipSync(await write([['甲', 1]]));
    expect(await refusal(zipSync({ ...files, ...parts }))).toEqual({ code: 'spreadsheets.too_many_parts', kind: 'too-large' });
  });

  it.each([
    ['<row r="200001"><c r="A200001"><v>1</v></c></row>', 'spreadsheets.too_many_rows'],
    ['<row r="3"><c r="SH3"><v>1</v></c></row>', 'spreadsheets.too_many_columns'],
    ['<row r="150000"><c r="CV150000"><v>1</v></c></row>', 'spreadsheets.too_many_cells'],
  ])('a sheet that is too long or too wide: %s', async (row, code) => {
    const file = await tampered((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
    expect(await refusal(file)).toEqual({ code, kind: 'too-large' });
  });

  it('a tag without an end is refused within a second', async () => {
    const file = await tampered((xml) => xml.replace('</sheetData>', `<c ${'r="A1" '.repeat(400_000)}`));
    const start = performance.now();
    expect((await refusal(file)).kind).toBe('invalid');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
