import { describe, expect, it } from 'vitest';
import type { Cell } from '#platform/domain/sheets/grid.ts';
import { importOrganisations } from './import-organisations.ts';

function read(rows: readonly (readonly Cell[])[]) {
  const grid = { sheet: '单位', rows: rows.map((cells, at) => ({ row: at + 1, cells })) };
  return importOrganisations([grid]);
}

describe('a list of units', () => {
  it('says what kind of unit each is by its name', () => {
    const names = ['市教育局', '城东街道办事处', '临港镇人民政府', '市人民法院', '市人民检察院', '供水公司'];
    const result = read([['单位名称', '联系人'], ...names.map((name) => [name, '甲'])]);
    expect(result.records.map((each) => each.kind)).toEqual(['department', 'street', 'town', 'court', 'procuratorate', 'other']);
  });

  it('keeps a short name only where it differs, and splits other names', () => {
    const result = read([
      ['承办单位', '简称', '别名'],
      ['市教育局', '市教育局', null],
      ['市卫生健康委员会', '市卫健委', '卫计委、卫生局'],
    ]);
    expect(result.records.map((each) => [each.shortName, each.aliases])).toEqual([
      [null, []],
      ['市卫健委', ['卫计委', '卫生局']],
    ]);
  });

  it('understands the headings of another county, and several short names in one cell', () => {
    const result = read([
      ['分管副县长', '规范全称', '常用简称', '联络员', '座机', '职责范围'],
      ['程望舒', '县文化旅游局', '文旅局、文旅委', '文静', '０５７１－８８００２２０４', '旅游；博物馆'],
    ]);
    expect(result.records).toMatchObject([
      {
        leader: '程望舒',
        name: '县文化旅游局',
        shortName: '文旅局',
        aliases: ['文旅委'],
        contact: '文静',
        phone: '0571-88002204',
        duties: '旅游；博物馆',
      },
    ]);
  });

  it('hands back a unit listed twice and a number that is none', () => {
    const result = read([
      ['单位全称', '电话'],
      ['市教育局', '8200000'],
      ['市 教育局', '8200001'],
      ['市民政局', '见通讯录'],
    ]);
    expect(result.errors.map((error) => [error.row, error.column, error.why])).toEqual([
      [3, '单位全称', 'register.import_unit_twice'],
      [4, '电话', 'register.import_not_a_phone'],
    ]);
    expect([result.rows, result.importable]).toEqual([3, 1]);
  });
});
