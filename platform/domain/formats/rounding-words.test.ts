import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedNumber, roundedPhrase, roundedPhraseHolds } from './rounding-words.ts';

test.each([
  [642, '家', 'duo', '600多家'],
  [103, '条', 'yu', '100余条'],
  [978, '名', 'yu', '近1000名'],
  [1023, '人次', 'yu', '1000余人次'],
  [63, '批次', 'duo', '60多批次'],
  [23, '篇', 'yu', '20余篇'],
  [600, '家', 'yu', '600家'],
  [17, '件', 'yu', '17件'],
  [12_345, '次', 'yu', '12000余次'],
] as const)('%i%s in the style %s is %s', (exact, unit, style, phrase) => {
  expect(roundedPhrase(exact, unit, style)).toBe(phrase);
});

test('余 and 多 are said only of a larger true number, 近 only of a smaller one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (exact) => {
      const { round, relation } = roundedNumber(exact);
      if (relation === 'exact') expect(round).toBe(exact);
      if (relation === 'above') expect(exact).toBeGreaterThan(round);
      if (relation === 'just-below') {
        expect(exact).toBeLessThan(round);
        expect(exact).toBeGreaterThanOrEqual(round * 0.9);
      }
      expect(roundedPhraseHolds(roundedPhrase(exact, '件'), exact)).toBe(true);
    }),
  );
});

test('a phrase that is not true of the number is found', () => {
  expect(roundedPhraseHolds('近600家', 642)).toBe(false);
  expect(roundedPhraseHolds('600多家', 598)).toBe(false);
  expect(roundedPhraseHolds('600余家', 600)).toBe(false);
  expect(roundedPhraseHolds('600余家', 1300)).toBe(false);
  expect(roundedPhraseHolds('若干家', 600)).toBeNull();
});

test.each([-1, 1.5, Number.NaN])('%d is no count', (value) => {
  expect(() => roundedNumber(value)).toThrow(RangeError);
});
