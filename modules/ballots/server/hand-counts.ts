import { Tally } from '../domain/tally.ts';
import { canonicalJson } from './canonical-json.ts';
import type { HandCount } from './contest-store.ts';

export const tallyOf = (counts: unknown): Tally => Tally.parse(counts);

/** A count in one form: what is nought need not be said. */
export function canonicalCount(tally: Tally): string {
  const marks = Object.fromEntries(Object.entries(tally.marks).map(([key, counts]) => [key, withoutNought(counts)]));
  return canonicalJson({ ...tally, marks, writeIns: withoutNought(tally.writeIns) });
}

const withoutNought = (counts: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined && entry[1] !== 0));

/** Whether two scrutineers came to the same count by themselves; null while there are fewer than two counts. */
export function countsAgree(entered: readonly Pick<HandCount, 'counts'>[]): boolean | null {
  if (entered.length < 2) return null;
  return new Set(entered.map(({ counts }) => canonicalCount(tallyOf(counts)))).size === 1;
}
