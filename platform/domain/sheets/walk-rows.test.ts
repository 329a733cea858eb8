import { describe, expect, it } from 'vitest';
import { recogniseColumns } from './recognise-columns.ts';
import { walkRows } from './walk-rows.ts';
import type { Cell } from './grid.ts';

const definitions = [
  { key: 'serial', headings: ['序号'], yields: true },
  { key: 'name', headings: ['姓名'], required: true },
  { key: 'unit', headings: ['单位'] },
  { key: 'phone', headings: ['电话'] },
];

function walk(rows: readonly (readonly Cell[])[]) {
  const grid = { sheet: 's', rows: [['序号', '姓名', '单位', '电话'], ...rows].map((cells, at) => ({ row: at + 1, cells })) };
  const { data, skipped } = walkRows(grid, recogniseColumns(grid, definitions));
  return { data: data.map((row) => row.row), skipped: skipped.map(({ row, why }) => `${row} ${why}`) };
}

describe('rows of data', () => {
  it('are those between the header and the totals', () => {
    expect(
      walk([
        [1, '甲', '局', '1'],
        [null, null, null, null],
        [2, '乙', null, null],
        ['合计', '2名', null, null],
      ]),
    ).toEqual({
      data: [2, 4],
      skipped: ['5 totals'],
    });
  });

  it.each([
    [[null, '合计', '122名', null], 'totals'],
    [['合　计', null, null, null], 'totals'],
    [['小计：12件', null, null, null], 'totals'],
    [['总计(件)', 5, 7, null], 'totals'],
    [[3, '合计', null, null], 'totals'],
    [['序号', '姓　名', '单位', '电话'], 'heading'],
    [[1, 2, 3, 4], 'heading'],
    [['（1）', '（2）', '（3）', '（4）'], 'heading'],
    [['注：本表一式两份', null, null, null], 'note'],
    [['填表人：甲', null, '审核人：乙', null], 'note'],
    [['一、城建环资类', null, null, null], 'note'],
    [[7, null, null, null], 'blank'],
  ])('%j is none (%s)', (cells, why) => {
    expect(walk([[1, '甲', '局', '1'], cells]).skipped).toEqual([`3 ${why}`]);
  });

  it('a person is not taken for a total by the first character of the name', () => {
    expect(
      walk([
        [1, '合月', '局', '1'],
        [2, '计小兰', '局', '2'],
        [3, '总', '注册局', null],
      ]).data,
    ).toEqual([2, 3, 4]);
  });
});
