import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditCodeCheck, parseCreditCode } from './credit-code.ts';

test('the vector of GB 32100 gets its check character', () => {
  expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
  expect(parseCreditCode('91350100M000100Y43')).toEqual({ ok: true, code: '91350100M000100Y43' });
  expect(parseCreditCode(' ９1350100m000100y43 ')).toEqual({ ok: true, code: '91350100M000100Y43' });
});

test.each([
  ['91350100M000100Y4', 'wrong-length'],
  ['91350100M000100O43', 'letter-not-used'],
  ['9135010AM000100Y43', 'wrong-form'],
  ['91350100M000100Y44', 'wrong-check-character'],
])('%s is refused as %s', (code, why) => {
  expect(parseCreditCode(code)).toEqual({ ok: false, why });
});

test('where the sum divides by 31 the check character is 0, not a value of 31', () => {
  expect(creditCodeCheck('00000000000000000')).toBe('0');
});

test('every first seventeen has one check character, and only that one is accepted', () => {
  const sign = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
  const tail = fc.array(sign, { minLength: 9, maxLength: 9 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(tail, sign, (organisation, last) => {
      const first17 = `12320585${organisation}`;
      expect(parseCreditCode(first17 + last).ok).toBe(last === creditCodeCheck(first17));
    }),
  );
});
