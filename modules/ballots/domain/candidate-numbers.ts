import { atLeastFraction, type Fraction } from '#platform/domain/law/counting.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { RuleValue } from '#platform/domain/law/rule.ts';
import type { Occasion, PostGroup } from './contest.ts';
import { surplusOutsideLaw } from './errors.ts';

/** How many candidates there must be. `isWhole` is false where no whole number lies in the range: then one more than seats is proposed, and people decide (CON-10). */
export type CandidateRange = { readonly atLeast: number; readonly atMost: number | null; readonly rule: string; readonly isWhole: boolean };
export type Places = {
  readonly postGroup: PostGroup;
  readonly seats: number;
  readonly occasion: Occasion;
  readonly surplus?: number | undefined;
};

const isFraction = (value: RuleValue): value is Fraction =>
  typeof value === 'object' && 'numerator' in value && typeof value.numerator === 'number';
const fractionOf = (book: RuleBook, rule: string, parameter: string): Fraction => {
  const value = book.value(rule, parameter);
  if (!isFraction(value)) throw new Error(`${rule}.${parameter} is no fraction`);
  return value;
};
const numberOf = (book: RuleBook, rule: string, parameter: string): number => Number(book.value(rule, parameter));

/** The whole numbers in `seats + least … seats + most`; one extra and no upper limit where there is none. */
function byShares(seats: number, [least, most]: readonly [Fraction, Fraction], rule: string): CandidateRange {
  const atLeast = seats + atLeastFraction(seats, least.numerator, least.denominator);
  const atMost = seats + Math.floor((seats * most.numerator) / most.denominator);
  return atLeast > atMost ? { atLeast: seats + 1, atMost: null, rule, isWhole: false } : { atLeast, atMost, rule, isWhole: true };
}

const whole = (atLeast: number, atMost: number | null, rule: string): CandidateRange => ({ atLeast, atMost, rule, isWhole: true });

function lawfulRange(book: RuleBook, { postGroup, seats }: Places): CandidateRange {
  switch (postGroup) {
    case 'chief':
      return whole(seats, seats + numberOf(book, 'ELE-05', 'extra-most'), 'ELE-05');
    case 'vice':
      return whole(seats + numberOf(book, 'ELE-06', 'extra-least'), seats + numberOf(book, 'ELE-06', 'extra-most'), 'ELE-06');
    case 'committee-members':
      return byShares(seats, [fractionOf(book, 'ELE-07', 'share-least'), fractionOf(book, 'ELE-07', 'share-most')], 'ELE-07');
    case 'upper-deputies':
      return byShares(seats, [fractionOf(book, 'DEL-09', 'indirect-least'), fractionOf(book, 'DEL-09', 'indirect-most')], 'DEL-09');
    case 'constituency-deputies':
      return byShares(seats, [fractionOf(book, 'DEL-09', 'direct-least'), fractionOf(book, 'DEL-09', 'direct-most')], 'DEL-09');
    default:
      return whole(seats, null, 'ELE-08');
  }
}

const isDeputies = (postGroup: PostGroup): boolean => postGroup === 'upper-deputies' || postGroup === 'constituency-deputies';

/** Within the law's range the method adopted by the session fixes one number; a chief post with one nominee may stay equal (组织法 27). */
function fixedBy(surplus: number, law: CandidateRange, { seats, postGroup }: Places): CandidateRange {
  const most = law.atMost === null ? null : law.atMost - seats;
  if (surplus < law.atLeast - seats || (most !== null && surplus > most))
    throw surplusOutsideLaw({ surplus, least: law.atLeast - seats, most: most ?? seats }, law.rule);
  return { ...law, atLeast: postGroup === 'chief' ? seats : seats + surplus, atMost: seats + surplus };
}

/**
 * How many candidates an election must have (组织法 27–30, 选举法 31, 45, 57).
 * @throws AppError `ballots.surplus_outside_law` when the method asks a surplus that the law does not allow
 */
export function candidateRange(book: RuleBook, places: Places): CandidateRange {
  const { postGroup, seats, occasion, surplus } = places;
  if (occasion === 'by-election') return whole(seats, null, isDeputies(postGroup) ? 'DEL-27' : 'ELE-15');
  if (occasion === 'preliminary') return whole(seats + 1, null, 'ELE-09');
  if (occasion === 'second-ballot') return whole(seats + 1, null, isDeputies(postGroup) ? 'DEL-17' : 'ELE-13');
  if (occasion === 're-election' && isDeputies(postGroup) && seats === 1) {
    const candidates = numberOf(book, 'DEL-18', 'candidates-for-one');
    return whole(candidates, candidates, 'DEL-18');
  }
  const law = lawfulRange(book, places);
  return surplus === undefined ? law : fixedBy(surplus, law, places);
}

/** ELE-09: with more nominees than the surplus allows there is a preliminary ballot first. */
export const needsPreliminary = ({ atMost }: CandidateRange, nominees: number): boolean => atMost !== null && nominees > atMost;
