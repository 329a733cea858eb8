import { expect, test } from 'vitest';
import { ContestDraft } from '../../domain/contest.ts';
import { draftFrom, fieldsOf, freeKey, newFields } from './contest-fields.ts';

test('a motion is its own option, and nothing is sent before kind and title are there', () => {
  expect(draftFrom(newFields('congress'))).toBeUndefined();
  const draft = draftFrom({ ...newFields('congress'), kind: 'motion', title: ' 关于预算的决议（草案） ', visibility: 'named' });
  expect(draft).toEqual({
    kind: 'motion',
    body: 'congress',
    title: '关于预算的决议（草案）',
    seats: 1,
    occasion: 'regular',
    options: [{ key: 'o1', label: '关于预算的决议（草案）' }],
    visibility: 'named',
  });
  expect(ContestDraft.safeParse(draft).success).toBe(true);
});
test('what is drawn up can be opened again as it was, empty lines left out', () => {
  const fields = {
    ...newFields('congress'),
    kind: 'election',
    title: '补选',
    seats: '2',
    postGroup: 'vice',
    surplus: '1',
    options: [
      { key: 'o1', label: '甲', note: '现任局长' },
      { key: 'o2', label: '乙', note: '' },
      { key: 'o3', label: ' ', note: '' },
    ],
  };
  const draft = draftFrom(fields);
  expect(draft?.options).toEqual([
    { key: 'o1', label: '甲', note: '现任局长' },
    { key: 'o2', label: '乙' },
  ]);
  expect(draft && draftFrom(fieldsOf(draft))).toEqual(draft);
});
test('a candidate of the register goes with his id, and what the finder told of him stays on the page', () => {
  const personId = '0198f5a0-0000-7000-8000-000000000001';
  const fields = {
    ...newFields('congress'),
    kind: 'election',
    title: '补选',
    seats: '1',
    postGroup: 'vice',
    options: [{ key: 'o1', label: '甲', note: '', personId, from: '一团' }],
  };
  expect(draftFrom(fields)?.options).toEqual([{ key: 'o1', label: '甲', personId }]);
});
test('a new line gets a key nobody has', () => {
  expect(
    freeKey([
      { key: 'o1', label: '', note: '' },
      { key: 'o3', label: '', note: '' },
    ]),
  ).toBe('o2');
});
