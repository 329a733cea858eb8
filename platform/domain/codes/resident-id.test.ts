import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskResidentId, parseResidentId, residentIdCheck } from './resident-id.ts';

test('the vectors of GB 11643 are accepted and read', () => {
  expect(parseResidentId('11010519491231002X')).toEqual({
    ok: true,
    id: { number: '11010519491231002X', region: '110105', birthDate: '1949-12-31', sex: 'female' },
  });
  expect(parseResidentId('440524188001010014')).toMatchObject({ ok: true, id: { sex: 'male' } });
  expect(parseResidentId(' １１０１０５ 19491231 002x')).toMatchObject({ ok: true, id: { number: '11010519491231002X' } });
});

test.each([
  ['110105491231002', 'fifteen-digits'],
  ['1101051949123100', 'wrong-form'],
  ['11010519491231002A', 'wrong-form'],
  ['99010519491231002X', 'no-such-region'],
  ['110105194913310020', 'no-such-day'],
  ['110105194902300020', 'no-such-day'],
  ['110105194912310021', 'wrong-check-digit'],
])('%s is refused as %s', (number, why) => {
  expect(parseResidentId(number)).toEqual({ ok: false, why });
});

test('one wrong digit is always found', () => {
  const number = '440524188001010014';
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digit = (Number(number.charAt(at)) + by) % 10;
      const changed = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
      expect(residentIdCheck(changed)).not.toBe(number.charAt(17));
    }),
  );
});

test('the mask leaves region and last four', () => {
  expect(maskResidentId('11010519491231002X')).toBe('110105********002X');
  expect(maskResidentId('123')).toBe('***');
});
