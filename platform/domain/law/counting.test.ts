import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeastFraction, atLeastTwoThirds, denominator, halfOrMore, moreThanHalf, reaches } from './counting.ts';

test('a share is the smallest whole count that reaches it, and more than half is never exactly half (CNT-01, 02, 03, 05)', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 50 }), (n, den) => {
      const needed = atLeastFraction(n, 1, den);
      expect(needed * den >= n && (needed - 1) * den < n).toBe(true);
      expect(moreThanHalf(n) * 2 > n && (moreThanHalf(n) - 1) * 2 <= n).toBe(true);
      expect(atLeastTwoThirds(n) * 3 >= 2 * n && (atLeastTwoThirds(n) - 1) * 3 < 2 * n).toBe(true);
    }),
  );
});
test('TV-01: 418 deputies need 279 present and 210 yes', () => {
  expect([atLeastTwoThirds(418), moreThanHalf(418)]).toEqual([279, 210]);
  expect(reaches(400, atLeastTwoThirds(418))).toBe(true);
});
test('TV-03: 209 yes of 279 present fail, because the absent count as not a yes (CNT-06)', () => {
  expect(reaches(209, moreThanHalf(denominator({ inOffice: 418, suspended: 0, countSuspended: true })))).toBe(false);
});
test('TV-05: exactly half of 420 is not more than half', () => {
  expect(reaches(210, moreThanHalf(420))).toBe(false);
  expect(moreThanHalf(420)).toBe(211);
});
test('TV-07: 327 deputies need 218 present and 164 yes', () => {
  expect([atLeastTwoThirds(327), moreThanHalf(327)]).toEqual([218, 164]);
});
test('TV-19: two of four dissatisfied are half or more at a congress, but not more than half at the standing committee (CNT-04)', () => {
  expect([reaches(2, halfOrMore(4)), reaches(2, moreThanHalf(4)), reaches(3, moreThanHalf(4))]).toEqual([true, false, true]);
});
test('TV-53, TV-55, 57: a standing committee of 29, 31, 57', () => {
  expect([moreThanHalf(29), atLeastFraction(29, 1, 5), reaches(15, moreThanHalf(31)), reaches(28, moreThanHalf(57))]).toEqual([
    15,
    6,
    false,
    false,
  ]);
});
test('suspended deputies stay in the denominator unless it was decided otherwise (CNT-07)', () => {
  expect(denominator({ inOffice: 418, suspended: 3, countSuspended: true })).toBe(418);
  expect(denominator({ inOffice: 418, suspended: 3, countSuspended: false })).toBe(415);
});
test('what is no count is refused', () => {
  expect(() => moreThanHalf(-1)).toThrow(RangeError);
  expect(() => atLeastFraction(10.5, 1, 5)).toThrow(RangeError);
  expect(() => atLeastFraction(10, 1, 0)).toThrow(RangeError);
  expect(() => denominator({ inOffice: 2, suspended: 3, countSuspended: true })).toThrow(RangeError);
});
