import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, LONGEST_NAME, nameFault, nameLength, printName } from './name-text.ts';

test.each([
  ['王  宏', '王宏'],
  ['王　宏', '王宏'],
  [' 何　豪\u200b ', '何豪'],
  ['买买提 • 艾力', '买买提·艾力'],
  ['买买提・艾力', '买买提·艾力'],
  ['买买提.艾力', '买买提·艾力'],
  ['John  Smith', 'John Smith'],
  ['Ｊohn Smith', 'John Smith'],
  ['J. Smith', 'J. Smith'],
  ['陈 𬭎', '陈𬭎'],
  ['𠮷 田', '𠮷田'],
])('a name typed %j is stored as %j', (typed, stored) => {
  expect(cleanName(typed)).toBe(stored);
});

test('cleaning a cleaned name changes nothing', () => {
  const sign = fc.constantFrom('王', '𠮷', ' ', '\u3000', '·', '•', 'a', 'Ｂ', '.', '\u200b');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const once = cleanName(signs.join(''));
      expect(cleanName(once)).toBe(once);
    }),
  );
});

test('length counts characters, so that a rare character is one', () => {
  expect(nameLength('陈𬭎')).toBe(2);
  expect('陈𬭎'.length).toBe(3);
});

test('a name of forty rare characters is allowed, one more is too long', () => {
  expect(nameFault('𠮷'.repeat(LONGEST_NAME))).toBeNull();
  expect(nameFault('𠮷'.repeat(LONGEST_NAME + 1))).toBe('too-long');
});

test.each(['王\n宏', '王\u0000宏', '王\u202e宏', '王\ud800'])('a control character or half a character is refused: %j', (name) => {
  expect(nameFault(cleanName(name))).toBe('control-character');
});

test('an empty name is refused and angle brackets are plain text', () => {
  expect(nameFault(cleanName(' 　'))).toBe('empty');
  expect(nameFault('<王宏>')).toBeNull();
});

test('only a Chinese name of two characters is padded for print', () => {
  expect(printName('王宏')).toBe('王\u3000宏');
  expect(printName('陈𬭎')).toBe('陈\u3000𬭎');
  expect(printName('王小宏')).toBe('王小宏');
  expect(printName('Bo')).toBe('Bo');
  expect(cleanName(printName('王宏'))).toBe('王宏');
});
