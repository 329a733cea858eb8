/** A share as two whole numbers without limit, in lowest terms; the denominator is positive. */
export type Exact = { readonly over: bigint; readonly under: bigint };

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

export function exact(over: bigint, under = 1n): Exact {
  const common = divisor(over < 0n ? -over : over, under);
  return common <= 1n ? { over, under } : { over: over / common, under: under / common };
}

export const minus = (a: Exact, b: Exact): Exact => exact(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Exact, n: bigint): Exact => exact(a.over * n, a.under);
export const by = (a: Exact, n: bigint): Exact => exact(a.over, a.under * n);
/** Below, level, above: -1, 0, 1. */
export const compare = (a: Exact, b: Exact): number => {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
};
export const zero: Exact = { over: 0n, under: 1n };
