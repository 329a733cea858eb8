import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber, chineseOrdinal, parseChineseNumber } from './chinese-number.ts';

test.each([
  [0, '零'],
  [8, '八'],
  [10, '十'],
  [17, '十七'],
  [20, '二十'],
  [23, '二十三'],
  [100, '一百'],
  [103, '一百零三'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1100, '一千一百'],
  [9999, '九千九百九十九'],
])('%i is written %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

test('ordinals put 第 before', () => {
  expect(chineseOrdinal(17)).toBe('第十七');
});

test('every number reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
      expect(parseChineseNumber(chineseNumber(value))).toBe(value);
    }),
  );
});

test('other ways of writing are read too', () => {
  expect(parseChineseNumber('二〇二四')).toBe(2024);
  expect(parseChineseNumber('两百')).toBe(200);
  expect(parseChineseNumber('一十七')).toBe(17);
});

test.each(['', '十十', '百十', '十二百', '17', '第十七', '零十'])('%j is no Chinese number', (text) => {
  expect(parseChineseNumber(text)).toBeNull();
});

test.each([-1, 1.5, 10_000])('%d is refused', (value) => {
  expect(() => chineseNumber(value)).toThrow(RangeError);
});
