import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareCode, toHalfWidth } from './full-width.ts';

test('digits, letters, signs and spaces of a code become half-width', () => {
  expect(toHalfWidth('２０２３－０１－２１')).toBe('2023-01-21');
  expect(toHalfWidth('ＡＢｃ（１）　＋８６')).toBe('ABc(1) +86');
  expect(toHalfWidth('1—2–3')).toBe('1-2-3');
});

test('a bare code has no space of any kind', () => {
  expect(bareCode(' １３８ 0000\u30000000\u200b ')).toBe('13800000000');
});

test('Chinese characters stay', () => {
  expect(toHalfWidth('十七届、𬭎')).toBe('十七届、𬭎');
});

test('half-width text is left as it is', () => {
  const ascii = fc.stringMatching(/^[!-~ ]*$/u);
  fc.assert(fc.property(ascii, (text) => void expect(toHalfWidth(text)).toBe(text)));
});
