import type { Fraction } from '../counting.ts';

export const oneFifth: Fraction = { numerator: 1, denominator: 5 };
export const oneTenth: Fraction = { numerator: 1, denominator: 10 };

/** County, city and province; a township has no standing committee. */
export const upperLevels = (share: Fraction) => ({ K: share, C: share, P: share });
