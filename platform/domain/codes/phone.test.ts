import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPhone, parsePhone } from './phone.ts';

test.each(['13010000000', '130 1000 0000', '130-1000-0000', '+86 13010000000', '0086-13010000000', '＋８６１３０１０００００００'])(
  '%s is a mobile number',
  (typed) => {
    expect(parsePhone(typed)).toEqual({ ok: true, kind: 'mobile', number: '13010000000' });
  },
);

test.each([
  ['0512-53520000', '0512-53520000'],
  ['051253520000', '0512-53520000'],
  ['（0512）5352 0000', '0512-53520000'],
  ['+86 512 53520000', '0512-53520000'],
  ['+86 10 60000000', '010-60000000'],
  ['0599-8200137', '0599-8200137'],
  ['021-60000000转801', '021-60000000-801'],
  ['0512-53520000-12', '0512-53520000-12'],
])('%s is the landline %s', (typed, number) => {
  expect(parsePhone(typed)).toEqual({ ok: true, kind: 'landline', number });
});

test.each(['', '1301000000', '130100000000', '12010000000', '53520000', '010-1234567', '无', '0512-535200001'])(
  '%j is no phone number',
  (typed) => {
    expect(parsePhone(typed)).toEqual({ ok: false, why: 'not-a-phone-number' });
  },
);

test('what is stored reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }), (second, rest) => {
      const number = `1${second}${String(rest).padStart(9, '0')}`;
      expect(parsePhone(number)).toEqual({ ok: true, kind: 'mobile', number });
    }),
  );
});

test('masks hide the middle', () => {
  expect(maskPhone('13010005678')).toBe('130****5678');
  expect(maskPhone('0512-53520078')).toBe('0512-******78');
});
