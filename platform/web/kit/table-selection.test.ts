import { expect, test } from 'vitest';
import { NOTHING_SELECTED, pageState, reachRow, toggleAll, toggleRow } from './table-selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const picked = (selection: { readonly keys: ReadonlySet<string> }) => [...selection.keys].toSorted();

test('shift picks everything between the last pick and here, in both directions', () => {
  const atD = toggleRow(NOTHING_SELECTED, 'd');
  expect(picked(reachRow(atD, 'b', ORDER))).toEqual(['b', 'c', 'd']);
  expect(picked(reachRow(toggleRow(NOTHING_SELECTED, 'b'), 'd', ORDER))).toEqual(['b', 'c', 'd']);
});

test('shift after an unpick unpicks the reach', () => {
  const all = toggleAll(NOTHING_SELECTED, ORDER);
  expect(picked(reachRow(toggleRow(all, 'b'), 'd', ORDER))).toEqual(['a', 'e']);
});

test('shift without a last pick on this page is an ordinary pick', () => {
  expect(picked(reachRow(NOTHING_SELECTED, 'c', ORDER))).toEqual(['c']);
  expect(picked(reachRow(toggleRow(NOTHING_SELECTED, 'z'), 'c', ORDER))).toEqual(['c', 'z']);
});

test('the box in the head leaves the picks of other pages alone', () => {
  const other = toggleRow(NOTHING_SELECTED, 'z');
  const all = toggleAll(other, ORDER);
  expect(pageState(all, ORDER)).toBe('all');
  expect(picked(toggleAll(all, ORDER))).toEqual(['z']);
});

test('an empty page has nothing picked', () => {
  expect(pageState(toggleRow(NOTHING_SELECTED, 'z'), [])).toBe('none');
  expect(pageState(toggleRow(NOTHING_SELECTED, 'a'), ORDER)).toBe('some');
});
