import { describe, expect, it } from 'vitest';
import type { ColumnDefinition } from './column-definition.ts';
import type { Cell, Grid } from './grid.ts';
import { recogniseColumns } from './recognise-columns.ts';

const definitions: readonly ColumnDefinition[] = [
  { key: 'name', headings: ['姓名', '代表姓名'], required: true },
  { key: 'phone', headings: ['手机号码', '联系电话'], fits: (text) => /^1\d{10}$/.test(text), knownByContent: true },
  { key: 'delegation', headings: ['代表团'] },
  { key: 'grade', headings: ['等级'], weakHeadings: ['类别'], fits: (text) => /^[ABC]$/.test(text) },
  { key: 'topic', headings: ['类别'], fits: (text) => !/^[ABC]$/.test(text) },
];

const grid = (rows: readonly (readonly Cell[])[]): Grid => ({ sheet: 's', rows: rows.map((cells, at) => ({ row: at + 1, cells })) });
const keys = (rows: readonly (readonly Cell[])[]) =>
  recogniseColumns(grid(rows), definitions).columns.map((column) => [column.heading, column.key, column.certainty]);

const PEOPLE = [
  ['甲', '13010000000'],
  ['乙', '13010000001'],
  ['丙', '13010000002'],
];

describe('columns are recognised', () => {
  it('by headings with padding, line breaks, stars and remarks', () => {
    expect(keys([['* 姓　名', '联系\n电话（必填）'], ...PEOPLE])).toEqual([
      ['* 姓名', 'name', 'recognised'],
      ['联系电话（必填）', 'phone', 'recognised'],
    ]);
  });

  it('by their cells where the heading is not known, and then said to be uncertain', () => {
    expect(keys([['姓名', '怎么找他'], ...PEOPLE])[1]).toEqual(['怎么找他', 'phone', 'uncertain']);
  });

  it('the same heading means one thing or another by what stands under it', () => {
    const letters = [
      ['甲', 'A'],
      ['乙', 'B'],
      ['丙', 'A'],
    ];
    const words = [
      ['甲', '城建'],
      ['乙', '农业'],
      ['丙', '财经'],
    ];
    expect(keys([['姓名', '类别'], ...letters])[1]?.[1]).toBe('grade');
    expect(keys([['姓名', '类别'], ...words])[1]?.[1]).toBe('topic');
  });

  it('and what is not wanted is unknown, with its first cells shown', () => {
    const found = recogniseColumns(
      grid([
        ['姓名', '爱好'],
        ['甲', '下棋'],
        ['乙', '书法'],
      ]),
      definitions,
    );
    expect(found.columns[1]).toEqual({ index: 1, heading: '爱好', key: null, certainty: 'unknown', samples: ['下棋', '书法'] });
  });

  it('no key twice: the better heading wins', () => {
    const found = keys([
      ['联系电话', '姓名', '手机号码'],
      ['1', '甲', '13010000000'],
    ]);
    expect(found.filter((each) => each[1] === 'phone')).toHaveLength(1);
  });
});

describe('the header', () => {
  it('is found under title lines, and missing columns are named', () => {
    const found = recogniseColumns(grid([['第十七届代表名册'], ['（按姓名笔画排列）'], ['姓名', '代表团'], ['甲', '一团']]), definitions);
    expect([found.headerRows, found.missing]).toEqual([[3], []]);
    expect(
      recogniseColumns(
        grid([
          ['代表团', '手机号码'],
          ['一团', '13010000000'],
        ]),
        definitions,
      ).missing,
    ).toEqual(['name']);
  });

  it('of two lines joins what is merged over several columns', () => {
    const found = recogniseColumns(
      grid([
        ['代表', null, '其他'],
        ['姓名', '联系电话', '类别'],
        ['甲', '13010000000', '城建'],
      ]),
      definitions,
    );
    expect(found.columns.map((column) => column.key)).toEqual(['name', 'phone', 'topic']);
  });

  it('may be wholly strange: its widest line is shown, to be corrected', () => {
    const rows = [['表一'], ['甲列', '乙列', '丙列'], ['x', 'y', 'z']];
    const found = recogniseColumns(grid(rows), definitions);
    expect([found.headerRows, found.missing]).toEqual([[2], ['name']]);
    const correction = { signature: found.signature, keys: ['name', null, 'delegation'] };
    const corrected = recogniseColumns(grid(rows), definitions, [correction]);
    expect(corrected.missing).toEqual([]);
    expect(corrected.columns.map((column) => column.certainty)).toEqual(['corrected', 'unknown', 'corrected']);
  });

  it('may be strange and of two lines: merged cells tell', () => {
    const rows = [
      ['甲列', '乙列', null, '丙列'],
      [null, '丁列', '戊列', null],
      ['x', 'y', 'z', 'w'],
      ['x', 'y', 'z', 'w'],
    ];
    const found = recogniseColumns(grid(rows), definitions);
    expect([found.headerRows, found.columns.map((column) => column.heading)]).toEqual([
      [1, 2],
      ['甲列', '丁列', '戊列', '丙列'],
    ]);
    expect(recogniseColumns(grid([rows[0] ?? [], ...rows.slice(2)]), definitions).headerRows).toEqual([1]);
  });

  it('corrected by hand: each column by its own place, also beside one without a heading', () => {
    const rows = [
      ['甲列', null, '乙列', '丙列'],
      ['x', 'v', 'y', 'z'],
    ];
    const { signature } = recogniseColumns(grid(rows), definitions);
    const corrected = recogniseColumns(grid(rows), definitions, [{ signature, keys: ['name', null, null, 'delegation'] }]);
    expect(corrected.columns.map((column) => [column.index, column.key])).toEqual([
      [0, 'name'],
      [2, null],
      [3, 'delegation'],
    ]);
  });

  it('is nowhere in an empty sheet', () => {
    expect(recogniseColumns(grid([]), definitions)).toMatchObject({ headerRows: [], columns: [], missing: ['name'] });
  });
});
