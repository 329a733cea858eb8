import { expect, test } from 'vitest';
import { sortPeople } from './name-order.ts';

const people = [
  { id: 1, name: '田富', rank: 2, delegation: 1 },
  { id: 2, name: '田大利', rank: null, delegation: 2 },
  { id: 3, name: '丁一', rank: 1, delegation: 2 },
  { id: 4, name: '曾平', delegation: 1 },
  { id: 5, name: '丁一', rank: 1, delegation: 2 },
];
const ids = (list: readonly { readonly id: number }[]) => list.map((person) => person.id);

test('people sort by strokes, those of one name in the order they came', () => {
  expect(ids(sortPeople(people, 'strokes'))).toEqual([3, 5, 2, 1, 4]);
  expect(ids(sortPeople(people, 'strokes', { twoCharacterNames: 'empty-middle' }))).toEqual([3, 5, 1, 2, 4]);
});

test('people sort by pinyin with surname readings', () => {
  expect(ids(sortPeople(people, 'pinyin'))).toEqual([3, 5, 2, 1, 4]);
});

test('without a rank one comes last', () => {
  expect(ids(sortPeople(people, 'rank'))).toEqual([3, 5, 1, 2, 4]);
});

test('within a delegation people go by strokes', () => {
  expect(ids(sortPeople(people, 'delegation'))).toEqual([1, 4, 3, 5, 2]);
});

test('the list given stays as it was', () => {
  const before = ids(people);
  sortPeople(people, 'strokes');
  expect(ids(people)).toEqual(before);
});
