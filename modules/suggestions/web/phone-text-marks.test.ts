import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedParts, markOf, marksOf } from './phone-text-marks.ts';

const text = { title: '护学岗', situation: '情况', analysis: '分析', points: ['设岗', '划线'] };
const changedTo = (now: Partial<typeof text>) => changedParts(marksOf(text, 1), marksOf({ ...text, ...now }, 2));

test('the same text has no changed parts', () => {
  expect(changedTo({})).toEqual([]);
});

test('each changed part is named, points by their number', () => {
  expect(changedTo({ situation: '别的情况', points: ['设岗', '划线并设灯', '加人'] })).toEqual(['situation', { point: 2 }, { point: 3 }]);
});

test('points that only changed places have not changed; one left out has', () => {
  expect(changedTo({ points: ['划线', '设岗'] })).toEqual([]);
  expect(changedTo({ points: ['设岗'] })).toEqual([{ point: 1 }]);
});

test('a mark depends on nothing but the wording and is a number of 32 bits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      expect(markOf(any)).toBe(markOf(any));
      expect(markOf(any)).toBeLessThan(2 ** 32);
      expect(markOf(`${any}𬭎`)).not.toBe(markOf(any));
    }),
  );
});
