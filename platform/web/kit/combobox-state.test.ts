import { expect, test } from 'vitest';
import { EMPTY_COMBOBOX, answered, chosen, closed, failed, moved, typed, withChoice } from './combobox-state.ts';

const A = { value: 'a', label: '市应急局' };
const B = { value: 'b', label: '市住建局' };

test('an answer to an older question is thrown away', () => {
  const first = typed(EMPTY_COMBOBOX, '市');
  const second = typed(first, '市住');
  expect(answered(second, first.asked, [A]).options).toEqual([]);
  expect(failed(second, first.asked).phase).toBe('searching');
  expect(answered(second, second.asked, [B])).toMatchObject({ options: [B], phase: 'found', at: -1 });
});

test('nothing is marked before the person moves, and arrows go round', () => {
  const asked = typed(EMPTY_COMBOBOX, '市');
  const found = answered(asked, asked.asked, [A, B]);
  expect(found.at).toBe(-1);
  expect(moved(found, 1).at).toBe(0);
  expect(moved(found, -1).at).toBe(1);
  expect(moved(moved(moved(found, 1), 1), 1).at).toBe(0);
});

test('moving in a closed list opens it at the end it came from', () => {
  const asked = typed(EMPTY_COMBOBOX, '市');
  const shut = closed(answered(asked, asked.asked, [A, B]));
  expect(moved(shut, 1)).toMatchObject({ open: true, at: 0 });
  expect(moved(shut, -1)).toMatchObject({ open: true, at: 1 });
});

test('an answer that comes after the choice does not open the list again', () => {
  const asked = typed(EMPTY_COMBOBOX, '市');
  expect(answered(chosen(asked), asked.asked, [A]).open).toBe(false);
});

test('a single choice replaces the former, a second pick takes it out', () => {
  expect(withChoice([A], B, false)).toEqual([B]);
  expect(withChoice([A], B, true)).toEqual([A, B]);
  expect(withChoice([A, B], A, true)).toEqual([B]);
});
