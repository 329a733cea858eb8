import { atLeastFraction, type Fraction } from './counting.ts';
import { notAtLevel, tooFewSigners } from './law-errors.ts';
import type { Level } from './rule.ts';

export type Act =
  | 'motion' | 'committee-motion' | 'interpellation' | 'committee-interpellation' | 'nomination' | 'deputy-candidate'
  | 'removal' | 'upper-deputy-removal' | 'committee-upper-deputy-removal' | 'voters-recall' | 'dismissal'
  | 'investigation' | 'committee-investigation' | 'extraordinary-session' | 'suggestion' | 'inquiry';
type Threshold = { readonly rule: string; readonly source: string; readonly at: Readonly<Partial<Record<Level, number | Fraction>>> };

const part = (denominator: number): Fraction => ({ numerator: 1, denominator });
const upper = (value: number | Fraction) => ({ K: value, C: value, P: value });
const everywhere = (value: number | Fraction) => ({ T: value, ...upper(value) });

/** How many must sign, by act and level. A fraction is of the body: deputies in office, or members for `committee-` acts and `dismissal`. */
export const thresholds: Readonly<Record<Act, Threshold>> = {
  motion: { rule: 'MOT-02', source: 'OL22 22', at: { T: 5, ...upper(10) } },
  'committee-motion': { rule: 'MOT-04', source: 'OL22 52', at: { K: 3, C: 5, P: 5 } },
  interpellation: { rule: 'MOT-20', source: 'OL22 24', at: everywhere(10) },
  'committee-interpellation': { rule: 'MOT-24', source: 'SL24 51', at: { K: 3, C: 5, P: 5 } },
  nomination: { rule: 'ELE-01', source: 'OL22 26', at: { T: 10, K: 10, C: 20, P: 30 } },
  'deputy-candidate': { rule: 'EL20-30', source: 'EL20 30', at: everywhere(10) },
  removal: { rule: 'ELE-32', source: 'OL22 31', at: { T: part(5), ...upper(part(10)) } },
  'upper-deputy-removal': { rule: 'EL20-51', source: 'EL20 51', at: upper(part(10)) },
  'committee-upper-deputy-removal': { rule: 'EL20-51', source: 'EL20 51', at: upper(part(5)) },
  'voters-recall': { rule: 'EL20-50', source: 'EL20 50', at: { T: 30, K: 50 } },
  dismissal: { rule: 'SL24-61', source: 'SL24 61', at: upper(part(5)) },
  investigation: { rule: 'OL22-36', source: 'OL22 36', at: upper(part(10)) },
  'committee-investigation': { rule: 'SL24-56', source: 'OL22 58; SL24 56', at: upper(part(5)) },
  'extraordinary-session': { rule: 'SES-04', source: 'OL22 14', at: everywhere(part(5)) },
  suggestion: { rule: 'SUG-01', source: 'DL25 24', at: everywhere(1) },
  inquiry: { rule: 'MOT-19', source: 'DL25 19', at: everywhere(1) },
};

/** @throws AppError `law.not_at_level` where the level has no such act */
export function signersNeeded(act: Act, level: Level, bodySize: number): number {
  const { rule, at } = thresholds[act];
  const needed = at[level];
  if (needed === undefined) throw notAtLevel(rule, level);
  return typeof needed === 'number' ? needed : atLeastFraction(bodySize, needed.numerator, needed.denominator);
}

export type SignersInput = { readonly act: Act; readonly level: Level; readonly bodySize: number; readonly signers: readonly string[]; readonly eligible: ReadonlySet<string> };
export type RefusedSigner = { readonly person: string; readonly rule: 'MOT-27' | 'DEP-29'; readonly reason: 'twice' | 'not-eligible' };
export type CheckedSigners = { readonly distinct: number; readonly needed: number; readonly enough: boolean; readonly rule: string; readonly refused: readonly RefusedSigner[] };

/** Counts each person once (MOT-27) and only those who may sign (suspended may not, DEP-29). */
export function checkSigners({ act, level, bodySize, signers, eligible }: SignersInput): CheckedSigners {
  const needed = signersNeeded(act, level, bodySize);
  const counted = new Set<string>();
  const refused: RefusedSigner[] = [];
  for (const person of signers) {
    if (!eligible.has(person)) refused.push({ person, rule: 'DEP-29', reason: 'not-eligible' });
    else if (counted.has(person)) refused.push({ person, rule: 'MOT-27', reason: 'twice' });
    else counted.add(person);
  }
  return { distinct: counted.size, needed, enough: counted.size >= needed, rule: thresholds[act].rule, refused };
}

/** @throws AppError `law.too_few_signers` with the rule of the act */
export function requireSigners(input: SignersInput): void {
  const { enough, needed, distinct, rule } = checkSigners(input);
  if (!enough) throw tooFewSigners(rule, needed, distinct);
}
