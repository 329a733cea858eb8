import { expect, test } from 'vitest';
import { type Column, nextSort, rowAfterKey, shownColumns, startHidden } from './table-columns.ts';

const COLUMNS: readonly Column<string>[] = [
  { key: 'title', title: '标题', cell: (row) => row },
  { key: 'unit', title: '主办', cell: (row) => row, optional: true },
  { key: 'filed', title: '提交', cell: (row) => row, optional: 'hidden' },
];

test('a press on the head sorts up first and turns round at the next press', () => {
  expect(nextSort(undefined, 'due')).toEqual({ by: 'due', down: false });
  expect(nextSort({ by: 'due', down: false }, 'due')).toEqual({ by: 'due', down: true });
  expect(nextSort({ by: 'due', down: true }, 'title')).toEqual({ by: 'title', down: false });
});

test('a column that is not optional stays, whatever is hidden', () => {
  expect(shownColumns(COLUMNS, ['title', 'unit']).map((column) => column.key)).toEqual(['title', 'filed']);
  expect(startHidden(COLUMNS)).toEqual(['filed']);
});

test('arrow keys stop at the ends of the table', () => {
  expect(rowAfterKey('ArrowUp', 0, 3)).toBe(0);
  expect(rowAfterKey('ArrowDown', 2, 3)).toBe(2);
  expect(rowAfterKey('End', 0, 3)).toBe(2);
  expect(rowAfterKey('x', 0, 3)).toBeUndefined();
  expect(rowAfterKey('ArrowDown', 0, 0)).toBeUndefined();
});
