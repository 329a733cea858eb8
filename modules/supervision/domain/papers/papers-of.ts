/** Papers a matter of supervision can be printed as. */
export const SUPERVISION_PAPERS = [
  'hearing-notice',
  'inspection-plan',
  'question-list',
  'review-opinions',
  'hand-over-letter',
  'rectification-ledger',
  'assessment-result',
  'public-notice',
] as const;
export type SupervisionPaperKind = (typeof SUPERVISION_PAPERS)[number];
export const isSupervisionPaper = (text: string): text is SupervisionPaperKind => SUPERVISION_PAPERS.some((kind) => kind === text);

/** Papers a year's plan can be printed as. */
export const PLAN_PAPERS = ['plan', 'public-list'] as const;
export type PlanPaperKind = (typeof PLAN_PAPERS)[number];
export const isPlanPaper = (text: string): text is PlanPaperKind => PLAN_PAPERS.some((kind) => kind === text);

type Known = {
  readonly kind: string;
  readonly hearingOn: string | null;
  readonly publishedOn: string | null;
  readonly points: number;
  readonly questions: readonly unknown[];
  readonly assessments: readonly unknown[];
};

/** Those that have something to say in the state a matter is in. */
export function supervisionPapersOf({ kind, hearingOn, publishedOn, points, questions, assessments }: Known): SupervisionPaperKind[] {
  const has: Readonly<Record<SupervisionPaperKind, boolean>> = {
    'hearing-notice': hearingOn !== null,
    'inspection-plan': ['law-inspection', 'inspection-visit', 'research'].includes(kind),
    'question-list': questions.length > 0,
    'review-opinions': points > 0,
    'hand-over-letter': points > 0,
    'rectification-ledger': points > 0,
    'assessment-result': assessments.length > 0,
    'public-notice': publishedOn !== null,
  };
  return SUPERVISION_PAPERS.filter((paper) => has[paper]);
}
