/**
 * Words of rounding in reports. 余 and 多 only where the true number is larger than the round one, 近
 * only where it is smaller. The exact number must stay within reach of the reader.
 */
export type RoundingStyle = 'yu' | 'duo';

export type RoundedNumber = {
  readonly round: number;
  readonly relation: 'exact' | 'above' | 'just-below';
};

/** 近 is said only within this share below the next round number. */
const NEAR_SHARE = 0.04;
const SMALLEST = 20;

/** Steps by size: tens below a hundred, hundreds below ten thousand, thousands above. */
const stepOf = (value: number): number => (value < 100 ? 10 : value < 10_000 ? 100 : 10 ** (Math.floor(Math.log10(value)) - 1));

/**
 * The round number nearest in speech to an exact one: 642 is above 600, 978 just below 1000, 600 exact.
 * Numbers below 20 are always said exactly.
 * @throws RangeError for a number that is not whole or is negative
 */
export function roundedNumber(exact: number): RoundedNumber {
  if (!Number.isInteger(exact) || exact < 0) throw new RangeError(`not a count: ${exact}`);
  const step = stepOf(exact);
  const below = Math.floor(exact / step) * step;
  if (exact < SMALLEST || below === exact) return { round: exact, relation: 'exact' };
  const above = below + step;
  return above - exact <= above * NEAR_SHARE && above - exact < exact - below
    ? { round: above, relation: 'just-below' }
    : { round: below, relation: 'above' };
}

/** 600多家, 20余篇, 近1000名, 600家: the phrase with its counting unit. */
export function roundedPhrase(exact: number, unit: string, style: RoundingStyle = 'yu'): string {
  const { round, relation } = roundedNumber(exact);
  if (relation === 'exact') return `${round}${unit}`;
  if (relation === 'just-below') return `近${round}${unit}`;
  return `${round}${style === 'yu' ? '余' : '多'}${unit}`;
}

const PHRASE = /^(近)?(\d+)(余|多)?/u;

/** Whether a phrase somebody typed is true of the exact number; null where it is no such phrase. */
export function roundedPhraseHolds(phrase: string, exact: number): boolean | null {
  const [, near, digits, more] = PHRASE.exec(phrase) ?? [];
  if (digits === undefined || (near !== undefined && more !== undefined)) return null;
  const round = Number(digits);
  if (near !== undefined) return exact < round && exact >= round * 0.9;
  return more === undefined ? exact === round : exact > round && exact < round * 2;
}
