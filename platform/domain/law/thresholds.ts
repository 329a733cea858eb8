import { atLeastFraction, type Fraction } from './counting.ts';
import { notAtLevel, tooFewSigners } from './law-errors.ts';
import { findRule } from './rule-book.ts';
import type { Level, RuleValue } from './rule.ts';

export type Act =
  | 'motion'
  | 'committee-motion'
  | 'interpellation'
  | 'committee-interpellation'
  | 'nomination'
  | 'deputy-candidate'
  | 'removal'
  | 'upper-deputy-removal'
  | 'committee-upper-deputy-removal'
  | 'voters-recall'
  | 'dismissal'
  | 'investigation'
  | 'committee-investigation'
  | 'extraordinary-session'
  | 'suggestion'
  | 'inquiry';
type Threshold = { readonly rule: string; readonly parameter: string };

/**
 * Where the book says how many must sign. A fraction is of the body: deputies in office, or members of the standing
 * committee for `committee-` acts and `dismissal`. All of these are locked, so no layer has to be asked.
 */
export const thresholds: Readonly<Record<Act, Threshold>> = {
  motion: { rule: 'MOT-02', parameter: 'signers' },
  'committee-motion': { rule: 'MOT-04', parameter: 'signers' },
  interpellation: { rule: 'MOT-20', parameter: 'signers' },
  'committee-interpellation': { rule: 'MOT-24', parameter: 'signers' },
  nomination: { rule: 'ELE-01', parameter: 'signers' },
  'deputy-candidate': { rule: 'DEL-08', parameter: 'signers' },
  removal: { rule: 'ELE-32', parameter: 'share' },
  'upper-deputy-removal': { rule: 'DEL-24', parameter: 'congress-share' },
  'committee-upper-deputy-removal': { rule: 'DEL-24', parameter: 'committee-share' },
  'voters-recall': { rule: 'DEL-22', parameter: 'voters' },
  dismissal: { rule: 'SUP-33', parameter: 'committee-share' },
  investigation: { rule: 'SUP-32', parameter: 'congress-share' },
  'committee-investigation': { rule: 'SUP-32', parameter: 'committee-share' },
  'extraordinary-session': { rule: 'SES-04', parameter: 'share' },
  suggestion: { rule: 'SUG-01', parameter: 'signers' },
  inquiry: { rule: 'MOT-19', parameter: 'signers' },
};

const isFraction = (value: RuleValue): value is Fraction =>
  typeof value === 'object' && 'numerator' in value && typeof value.numerator === 'number';

/** @throws AppError `law.not_at_level` where the level has no such act */
export function signersNeeded(act: Act, level: Level, bodySize: number): number {
  const { rule, parameter } = thresholds[act];
  const found = findRule(rule).parameters[parameter];
  const needed = found?.byLevel ? found.byLevel[level] : found?.value;
  if (needed === undefined) throw notAtLevel(rule, level);
  return isFraction(needed) ? atLeastFraction(bodySize, needed.numerator, needed.denominator) : Number(needed);
}

export type SignersInput = {
  readonly act: Act;
  readonly level: Level;
  readonly bodySize: number;
  readonly signers: readonly string[];
  /** Who holds a seat, suspended or not. */
  readonly members: ReadonlySet<string>;
  /** Those of them whose duties are suspended (DEP-28). */
  readonly suspended?: ReadonlySet<string>;
};
export type RefusedSigner = { readonly person: string; readonly rule: string; readonly reason: 'twice' | 'suspended' | 'not-a-member' };
export type CheckedSigners = {
  readonly distinct: number;
  readonly needed: number;
  readonly enough: boolean;
  readonly rule: string;
  readonly refused: readonly RefusedSigner[];
};

/** Counts each person once (MOT-27), and only members of the body whose duties are not suspended (DEP-29). */
export function checkSigners({ act, level, bodySize, signers, members, suspended = new Set() }: SignersInput): CheckedSigners {
  const needed = signersNeeded(act, level, bodySize);
  const { rule } = thresholds[act];
  const counted = new Set<string>();
  const refused: RefusedSigner[] = [];
  for (const person of signers) {
    if (!members.has(person)) refused.push({ person, rule, reason: 'not-a-member' });
    else if (suspended.has(person)) refused.push({ person, rule: 'DEP-29', reason: 'suspended' });
    else if (counted.has(person)) refused.push({ person, rule: 'MOT-27', reason: 'twice' });
    else counted.add(person);
  }
  return { distinct: counted.size, needed, enough: counted.size >= needed, rule, refused };
}

/** @throws AppError `law.too_few_signers` with the rule of the act */
export function requireSigners(input: SignersInput): void {
  const { enough, needed, distinct, rule } = checkSigners(input);
  if (!enough) throw tooFewSigners(rule, needed, distinct);
}
