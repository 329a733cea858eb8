import { describe, expect, it } from 'vitest';
import type { Cell } from '#platform/domain/sheets/grid.ts';
import { importRoster } from './import-roster.ts';
import type { RosterContext } from './import-roster.ts';

const HEADINGS = ['姓名', '性别', '出生年月', '民族', '代表团', '手机号码'];

function read(rows: readonly (readonly Cell[])[], context: RosterContext = {}, headings: readonly string[] = HEADINGS) {
  const grid = { sheet: '名册', rows: [headings, ...rows].map((cells, at) => ({ row: at + 1, cells })) };
  return importRoster([grid], context);
}
const why = (rows: readonly (readonly Cell[])[], context?: RosterContext) =>
  read(rows, context).errors.map((error) => [error.row, error.column, error.why]);

describe('a roster', () => {
  it('keeps rare characters, drops padding, and completes 民族', () => {
    const [first] = read([['诸葛　𬭎', '男性', '1977-08', '汉', ' 一 团 ', '１３０１００００００１']]).records;
    expect(first).toMatchObject({
      name: '诸葛𬭎',
      sex: '男',
      birthMonth: '1977-08',
      nation: '汉族',
      delegation: '一团',
      phone: '13010000001',
      naturalKey: '诸葛𬭎|1977-08',
    });
  });

  it('hands back the second deputy with the same number, and names the first', () => {
    const result = read([
      ['甲', '男', '1970.01', '汉', '一团', '13010000001'],
      ['乙', '男', '1970.02', '汉', '一团', 13010000001],
    ]);
    expect(result.errors).toEqual([
      { row: 3, column: '手机号码', why: 'register.import_phone_of_another', params: { row: 2, name: '甲' } },
    ]);
    expect(result.records.map((each) => each.name)).toEqual(['甲']);
  });

  it('knows the numbers of the register: another’s is an error, one’s own is not', () => {
    const phonesInUse = new Map([['13010000001', { naturalKey: '甲|1970-01', name: '甲' }]]);
    expect(why([['甲', '男', '1970.01', '汉', '一团', '13010000001']], { phonesInUse })).toEqual([]);
    expect(why([['丙', '男', '1970.01', '汉', '一团', '13010000001']], { phonesInUse })).toEqual([
      [2, '手机号码', 'register.import_phone_registered'],
    ]);
  });

  it('tells two deputies of one name by their month of birth, and one deputy listed twice', () => {
    expect(
      why([
        ['甲', '男', '1970.01', '汉', '一团', null],
        ['甲', '男', '1971.01', '汉', '一团', null],
      ]),
    ).toEqual([]);
    expect(
      why([
        ['甲', '男', '1970.01', '汉', '一团', null],
        ['甲 ', '男', '1970年1月', '汉', '一团', null],
      ]),
    ).toEqual([[3, '姓名', 'register.import_deputy_twice']]);
  });

  it('says every wrong cell of a row at once', () => {
    expect(why([['甲', '？', '1970.13', '汉', '一团', '1380013']]).map((each) => each[1])).toEqual(['性别', '出生年月', '手机号码']);
  });

  it('accepts a landline and an empty number', () => {
    const result = read([
      ['甲', '男', '1970.01', '汉', '一团', '0599-8200000'],
      ['乙', '女', '1970.01', '汉', '一团', '—'],
    ]);
    expect(result.records.map((each) => each.phone)).toEqual(['0599-8200000', null]);
  });

  it('reads the fields of the mandate when the sheet has them', () => {
    const headings = ['姓名', '选区', '当选日期', '资格终止时间', '人大职务'];
    const good = read([['甲', '第三选区', '2022年1月5日', '', '常委会委员']], {}, headings);
    expect(good.records[0]?.mandate).toMatchObject({
      constituency: '第三选区',
      since: '2022-01-05',
      until: null,
      congressPost: '常委会委员',
    });
    const bad = read([['甲', '第三选区', '2022.1.5', '2021.1.5', '']], {}, headings);
    expect(bad.errors.map((error) => error.column)).toEqual(['资格终止时间']);
  });

  it('refuses a name with control characters and shows script as text', () => {
    expect(why([['甲\u0007乙', '男', '1970.01', '汉', '一团', null]])).toEqual([[2, '姓名', 'register.import_not_a_name']]);
    expect(read([['<script>alert(1)</script>', '男', '1970.01', '汉', '一团', null]]).records[0]?.name).toBe('<script>alert(1)</script>');
  });
});
