import { expect, test } from 'vitest';
import { rosterParts } from './printed-roster.ts';

const row = (name: string, delegation: string | null) => ({
  personId: name,
  name,
  sex: null,
  delegationId: null,
  delegation,
  employer: null,
  post: null,
  birthMonth: null,
  levels: [],
  isSitting: true,
  isSuspended: false,
});
const rows = [row('丁一', '一团'), row('田富', '二团'), row('田大利', '一团')];

test('a list by strokes is one block in its order', () => {
  expect(rosterParts(rows, 'strokes')).toEqual([{ delegation: null, people: rows }]);
});

test('a list by delegation has a block for each, in the order they come', () => {
  expect(rosterParts(rows, 'delegation').map(({ delegation, people }) => [delegation, people.map(({ name }) => name)])).toEqual([
    ['一团', ['丁一', '田大利']],
    ['二团', ['田富']],
  ]);
});
