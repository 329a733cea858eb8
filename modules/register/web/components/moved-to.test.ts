import { expect, test } from 'vitest';
import { movedTo } from './moved-to.ts';

test('a thing moves to its new place and the others close up', () => {
  expect(movedTo(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(movedTo(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
});

test('a place outside the list is its nearest end, and what is not there does not move', () => {
  expect(movedTo(['a', 'b', 'c'], 0, 99)).toEqual(['b', 'c', 'a']);
  expect(movedTo(['a', 'b', 'c'], 2, -5)).toEqual(['c', 'a', 'b']);
  expect(movedTo(['a', 'b'], 7, 0)).toEqual(['a', 'b']);
});
