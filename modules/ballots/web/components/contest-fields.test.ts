import { expect, test } from 'vitest';
import { ContestDraft } from '../../domain/contest.ts';
import { draftFrom, fieldsOf, freeKey, newFields, pastedOptions } from './contest-fields.ts';

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

test('a column pasted into a line becomes a line each, with its notes, and what stood there stays', () => {
  const option = (key: string, label: string) => ({ key, label, note: '' });
  expect(pastedOptions([option('o1', '已有'), option('o2', '')], 1, '新建公园\t十处\r\n\n改造管网\n')).toEqual([
    option('o1', '已有'),
    { key: 'o2', label: '新建公园', note: '十处' },
    option('o3', '改造管网'),
  ]);
  expect(pastedOptions([option('o1', '已有')], 0, '甲\n乙')?.map(({ label }) => label)).toEqual(['已有', '甲', '乙']);
  expect(pastedOptions([option('o1', '')], 0, '只有一行')).toBeNull();
});
