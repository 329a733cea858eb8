import { expect, test } from 'vitest';
import { compareByPinyin, nameReadings, pinyinInitials, pinyinSortKey } from './pinyin-order.ts';

test.each([
  ['仇和平', 'qiu2'],
  ['单田', 'shan4'],
  ['解平', 'xie4'],
  ['曾平', 'zeng1'],
  ['查平', 'zha1'],
  ['区平', 'ou1'],
  ['任平', 'ren2'],
  ['华平', 'hua4'],
  ['种平', 'chong2'],
  ['尉迟平', 'yu4 chi2'],
  ['万俟平', 'mo4 qi2'],
  ['单于平', 'chan2 yu2'],
  ['长孙平', 'zhang3 sun1'],
  ['吕平', 'lv3'],
])('the surname of %s is read %s', (name, reading) => {
  expect(nameReadings(name).join(' ').startsWith(`${reading} `)).toBe(true);
});

test('a surname reading holds only at the head of the name', () => {
  expect(nameReadings('王解')[1]).toBe('jie3');
});

test('a name without a surname is not read as if it had one', () => {
  expect(nameReadings('单·艾力')[0]).toBe('dan1');
});

test('names sort by syllables, then tones', () => {
  expect(['曾平', '查平', '仇平', '安平', '区平'].toSorted(compareByPinyin)).toEqual(['安平', '区平', '仇平', '曾平', '查平']);
  expect(['王平', '汪平', '王安'].toSorted(compareByPinyin)).toEqual(['王安', '汪平', '王平']);
});

test('a shorter syllable or name comes first', () => {
  expect(['张平', '占平', '张'].toSorted(compareByPinyin)).toEqual(['占平', '张', '张平']);
  expect(pinyinSortKey('张') < pinyinSortKey('张平')).toBe(true);
});

test('a character without a reading sorts last and keeps its place stable', () => {
  expect(['\u{323af}平', '周平'].toSorted(compareByPinyin)).toEqual(['周平', '\u{323af}平']);
});

test('initials follow the surname reading', () => {
  expect(pinyinInitials('尉迟恭')).toBe('ycg');
  expect(pinyinInitials('曾小平')).toBe('zxp');
  expect(pinyinInitials('买买提·艾力')).toBe('mmtal');
  expect(pinyinInitials('John')).toBe('john');
});
