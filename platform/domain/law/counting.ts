/** A share such as one fifth, as two whole numbers: nothing here is ever a float. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

const whole = (n: number): number => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a count: ${n}`);
  return n;
};

/** CNT-02, CNT-05: the smallest count that is `num`/`den` of `n` or more (以上 includes the number itself). */
export function atLeastFraction(n: number, num: number, den: number): number {
  if (den <= 0) throw new RangeError(`not a share: ${num}/${den}`);
  const product = whole(n) * whole(num);
  const rest = whole(product) % den;
  return (product - rest) / den + (rest > 0 ? 1 : 0);
}

/** CNT-02: 三分之二以上, the quorum of a congress (组织法 14). */
export const atLeastTwoThirds = (n: number): number => atLeastFraction(n, 2, 3);

/** CNT-03: 过半数; exactly half never suffices. */
export const moreThanHalf = (n: number): number => (whole(n) - (n % 2)) / 2 + 1;

/** CNT-04: 半数以上; exactly half suffices (only 代表法 20). */
export const halfOrMore = (n: number): number => atLeastFraction(n, 1, 2);

/** CNT-01: 以上 includes the number itself. */
export const reaches = (count: number, needed: number): boolean => whole(count) >= whole(needed);

export type Seats = { readonly inOffice: number; readonly suspended: number; readonly countSuspended: boolean };

/**
 * CNT-06, CNT-07: everyone holding a seat is the denominator, present or not;
 * suspended deputies stay in it unless the standing committee decided otherwise (代表法 61).
 */
export function denominator({ inOffice, suspended, countSuspended }: Seats): number {
  if (whole(suspended) > whole(inOffice)) throw new RangeError(`more suspended than in office: ${suspended} of ${inOffice}`);
  return countSuspended ? inOffice : inOffice - suspended;
}
