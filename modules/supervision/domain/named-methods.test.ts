import { expect, test } from 'vitest';
import { NAMED_METHODS } from './named-methods.ts';

const DIGITS = '零一二三四五六七八九';

test('a named method begins with as many parts as its name counts, and nobody fills them but the office', () => {
  for (const { name, parts } of NAMED_METHODS) {
    expect(parts, name).toHaveLength(DIGITS.indexOf(name.charAt(0)));
    if (name !== '四个贯通机制') expect(parts.join('')).toBe('');
  }
});
