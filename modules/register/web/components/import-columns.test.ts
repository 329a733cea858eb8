import { expect, test } from 'vitest';
import { IMPORT_KEYS, IMPORT_KINDS, isKept, keysOf, skippedRows, withKey, wrongRows } from './import-columns.ts';

const column = (index: number, key: string | null) => ({ index, heading: '', key, certainty: 'recognised' as const, samples: [] });

test('the key of each column stands at the column’s place, also where a sheet begins further right', () => {
  expect(keysOf([column(3, 'phone'), column(1, 'name')])).toEqual([null, 'name', null, 'phone']);
  expect(keysOf([])).toEqual([]);
});

test('a meaning belongs to one column: who takes it over takes it away', () => {
  expect(withKey(['name', null, 'phone'], 1, 'name')).toEqual([null, 'name', 'phone']);
  expect(withKey(['name', null, 'phone'], 2, null)).toEqual(['name', null, null]);
});

test('a row with two errors is one row', () => {
  expect(
    wrongRows({
      errors: [
        { row: 4, column: '电话', sentence: '' },
        { row: 4, column: '姓名', sentence: '' },
        { row: 7, column: '姓名', sentence: '' },
      ],
    }),
  ).toBe(2);
});

test('rows that were left out are named, by reason', () => {
  expect(
    skippedRows({
      skipped: [
        { row: 4, why: 'totals' },
        { row: 9, why: 'note' },
        { row: 12, why: 'totals' },
      ],
    }),
  ).toEqual([
    { why: 'totals', rows: '4, 12' },
    { why: 'note', rows: '9' },
  ]);
});

test('a column of which nothing is written says so, and every other one is written', () => {
  expect(isKept('roster', 'address')).toBe(false);
  expect(isKept('roster', 'delegation')).toBe(true);
  expect(isKept('roster', null)).toBe(true);
  for (const kind of IMPORT_KINDS) expect(IMPORT_KEYS[kind].filter((key) => !isKept(kind, key))).toContain('serial');
});
