import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { assessmentWrong } from './errors.ts';

/** Totals of a satisfaction ballot; who marked what is not kept. */
export type AssessmentTotals = {
  readonly members: number;
  readonly present: number;
  readonly satisfied: number;
  readonly basically: number;
  readonly dissatisfied: number;
  readonly void: number;
};
export type AssessmentResult = 'satisfied' | 'basically' | 'dissatisfied';

/**
 * What a satisfaction ballot came to: satisfied where those marks reach the share, basically satisfied where both
 * together do, else dissatisfied (SUP-35; 29 members, 17/11/1 is satisfied, 10/4/15 is not).
 * @throws AppError `supervision.assessment_wrong` when the marks are more than those present
 */
export function assess(book: RuleBook, totals: AssessmentTotals): AssessmentResult {
  const { members, present, satisfied, basically, dissatisfied } = totals;
  if (present > members || satisfied + basically + dissatisfied + totals.void > present) throw assessmentWrong();
  const base = book.value('SUP-35', 'base') === 'present' ? present : members;
  const reaches = (marks: number): boolean => (book.value('SUP-35', 'share') === 'more-than-half' ? marks * 2 > base : marks * 2 >= base);
  if (reaches(satisfied)) return 'satisfied';
  return reaches(satisfied + basically) ? 'basically' : 'dissatisfied';
}
