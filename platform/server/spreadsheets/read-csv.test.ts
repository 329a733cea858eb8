import { describe, expect, it } from 'vitest';
import { AppError } from '#platform/domain/errors.ts';
import { readCsv } from './read-csv.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { writeCsv } from './write-csv.ts';

const cells = (bytes: Uint8Array) => readCsv(bytes).rows.map((row) => row.cells);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a CSV file', () => {
  it('is read in UTF-8 with and without a mark', () => {
    expect(cells(utf8('姓名,电话\r\n诸葛𬭎,1'))).toEqual([
      ['姓名', '电话'],
      ['诸葛𬭎', '1'],
    ]);
    expect(cells(utf8('\ufeff姓名,电话\n'))).toEqual([['姓名', '电话']]);
  });

  it('is read in GB18030 as Chinese offices save it', () => {
    // 姓名,满意 in GB 18030
    const bytes = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc2, 0xfa, 0xd2, 0xe2]);
    expect(cells(bytes)).toEqual([['姓名', '满意']]);
  });

  it('may be separated by tabs, and quotes hold commas, quotes and line breaks', () => {
    expect(cells(utf8('a\tb\n1\t2'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells(utf8('a,b\n"x, ""y""\nz",2'))).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', '2'],
    ]);
  });

  it('numbers its rows as a spreadsheet program does, empty lines counted', () => {
    expect(readCsv(utf8('a,b\n\n,\n1,2\n')).rows.map((row) => row.row)).toEqual([1, 4]);
  });

  it('is taken for what it is when it begins with P', async () => {
    const [grid] = await readSpreadsheet(utf8('Post,Name\n1,2'));
    expect(grid?.rows[0]?.cells).toEqual(['Post', 'Name']);
  });

  it('is refused with too many columns', () => {
    expect(() => readCsv(utf8(','.repeat(600)))).toThrow(AppError);
  });

  it('comes back as written, and a text like a formula is disarmed', () => {
    const bytes = writeCsv([
      ['姓名', 'x,"y"\n'],
      ['=1+1', null],
      ['𬭎', 5],
    ]);
    expect(cells(bytes)).toEqual([
      ['姓名', 'x,"y"\n'],
      ["'=1+1", null],
      ['𬭎', '5'],
    ]);
  });
});
