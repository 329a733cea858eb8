import type { DemoAct } from './demo-suggestion.ts';

/** What is going to happen to a suggestion. */
export type Storyline =
  | 'plain' | 'extended' | 'extension-refused' | 'returned' | 'triple-return' | 'return-refused' | 'merged' | 'second-round' | 'co-ordination' | 'withdrawn' | 'refused'
  | 'letter' | 'revised' | 'key' | 'motion' | 'unrated' | 'confidential' | 'co-opinion-back' | 'reply-back' | 'not-now' | 'reported-upward' | 'parallel'
  | 'promise-kept' | 'promise-late' | 'promise-open' | 'promise-overdue' | 'promise-broken' | 'promise-disputed' | 'repeated' | 'late';

export interface YearPlan {
  readonly year: number;
  /** In session first, in this order; `merged` counts suggestions, so it is even. */
  readonly inSession: readonly (readonly [Storyline, number])[];
  readonly recess: readonly RecessPlan[];
}

export interface RecessPlan {
  readonly filedOn: string;
  readonly storyline: Storyline;
  /** The last act that has been done so far. */
  readonly stopAfter?: DemoAct;
}

const PAST: readonly (readonly [Storyline, number])[] = [
  ['plain', 34], ['late', 2], ['promise-kept', 12], ['promise-late', 4], ['extended', 5], ['extension-refused', 1], ['returned', 4], ['triple-return', 1], ['return-refused', 2], ['merged', 6],
  ['second-round', 3], ['co-ordination', 1], ['withdrawn', 1], ['refused', 1], ['letter', 1], ['revised', 2], ['key', 4], ['unrated', 4], ['confidential', 1], ['co-opinion-back', 2],
  ['reply-back', 2], ['not-now', 2], ['reported-upward', 1], ['parallel', 2],
];

const recess = (dates: string, storylines: readonly Storyline[]): RecessPlan[] =>
  dates.split(' ').map((filedOn, index) => ({ filedOn, storyline: storylines[index % storylines.length] ?? 'plain' }));

/** Suggestions of this year's recess, stopped where their days have brought them by late November. */
const OPEN_RECESS: readonly RecessPlan[] = [
  { filedOn: '2026-08-06', storyline: 'extended', stopAfter: 'grant-extension' },
  { filedOn: '2026-08-11', storyline: 'co-opinion-back', stopAfter: 'send-co-opinion' },
  { filedOn: '2026-08-17', storyline: 'plain', stopAfter: 'send-reply' },
  { filedOn: '2026-08-18', storyline: 'plain', stopAfter: 'government-check' },
  { filedOn: '2026-08-20', storyline: 'reply-back', stopAfter: 'send-back-reply' },
  { filedOn: '2026-08-24', storyline: 'plain', stopAfter: 'sign-reply' },
  { filedOn: '2026-08-27', storyline: 'plain', stopAfter: 'check-reply' },
  { filedOn: '2026-08-31', storyline: 'plain', stopAfter: 'draft-reply' },
  { filedOn: '2026-09-01', storyline: 'extended', stopAfter: 'request-extension' },
  { filedOn: '2026-09-03', storyline: 'plain', stopAfter: 'send-co-opinion' },
  { filedOn: '2026-09-08', storyline: 'extension-refused', stopAfter: 'refuse-extension' },
  { filedOn: '2026-09-10', storyline: 'triple-return', stopAfter: 'convene-co-ordination' },
  { filedOn: '2026-09-15', storyline: 'co-opinion-back', stopAfter: 'send-back-co-opinion' },
  { filedOn: '2026-09-21', storyline: 'parallel', stopAfter: 'confirm-contact' },
  { filedOn: '2026-09-28', storyline: 'plain', stopAfter: 'confirm-contact' },
  { filedOn: '2026-10-09', storyline: 'plain', stopAfter: 'log-contact' },
  { filedOn: '2026-10-13', storyline: 'returned', stopAfter: 'reassign' },
  { filedOn: '2026-10-16', storyline: 'return-refused', stopAfter: 'refuse-return' },
  { filedOn: '2026-10-19', storyline: 'returned', stopAfter: 'agree-return' },
  { filedOn: '2026-10-22', storyline: 'returned', stopAfter: 'request-return' },
  { filedOn: '2026-10-26', storyline: 'plain', stopAfter: 'sign-for' },
  { filedOn: '2026-10-29', storyline: 'plain', stopAfter: 'sign-for' },
  { filedOn: '2026-11-02', storyline: 'plain', stopAfter: 'hand-over' },
  { filedOn: '2026-11-03', storyline: 'confidential', stopAfter: 'hand-over' },
  { filedOn: '2026-11-05', storyline: 'withdrawn', stopAfter: 'withdraw' },
  { filedOn: '2026-11-06', storyline: 'plain', stopAfter: 'propose-units' },
  { filedOn: '2026-11-09', storyline: 'plain', stopAfter: 'propose-units' },
  { filedOn: '2026-11-10', storyline: 'plain', stopAfter: 'number' },
  { filedOn: '2026-11-11', storyline: 'plain', stopAfter: 'number' },
  { filedOn: '2026-11-12', storyline: 'revised', stopAfter: 'return-for-revision' },
  { filedOn: '2026-11-12', storyline: 'letter', stopAfter: 'forward-as-letter' },
  { filedOn: '2026-11-13', storyline: 'refused', stopAfter: 'refuse' },
  { filedOn: '2026-11-16', storyline: 'plain', stopAfter: 'review-accept' },
  { filedOn: '2026-11-17', storyline: 'plain', stopAfter: 'review-accept' },
  { filedOn: '2026-11-18', storyline: 'plain', stopAfter: 'file' },
  { filedOn: '2026-11-19', storyline: 'plain', stopAfter: 'file' },
  { filedOn: '2026-11-19', storyline: 'plain', stopAfter: 'confirm-co-signature' },
  { filedOn: '2026-11-19', storyline: 'plain', stopAfter: 'invite-co-signers' },
  { filedOn: '2026-11-20', storyline: 'plain', stopAfter: 'save-draft' },
  { filedOn: '2026-11-20', storyline: 'plain', stopAfter: 'save-draft' },
];

export const LANXI_YEARS: readonly YearPlan[] = [
  { year: 2024, inSession: [...PAST, ['promise-broken', 1], ['motion', 3]], recess: recess('2024-03-12 2024-05-21 2024-07-09 2024-08-15 2024-10-24 2024-11-14', ['plain', 'promise-kept', 'unrated']) },
  { year: 2025, inSession: [...PAST, ['promise-broken', 2], ['promise-disputed', 1], ['promise-open', 3], ['motion', 4]], recess: recess('2025-03-11 2025-04-22 2025-06-10 2025-07-17 2025-09-09 2025-10-23 2025-11-20', ['plain', 'second-round', 'promise-kept']) },
  {
    year: 2026,
    inSession: [
      ['plain', 20], ['late', 2], ['repeated', 8], ['promise-kept', 7], ['promise-late', 2], ['promise-open', 9], ['promise-overdue', 3], ['promise-broken', 1], ['promise-disputed', 2], ['extended', 3], ['extension-refused', 1],
      ['returned', 3], ['triple-return', 1], ['return-refused', 1], ['merged', 4], ['second-round', 3], ['co-ordination', 1], ['withdrawn', 1], ['refused', 1], ['revised', 1], ['key', 4],
      ['motion', 3], ['unrated', 2], ['confidential', 1], ['co-opinion-back', 1], ['reply-back', 1], ['not-now', 2], ['reported-upward', 1], ['parallel', 1],
    ],
    recess: [...recess('2026-03-17 2026-04-21 2026-05-19 2026-06-23', ['plain', 'promise-open']), { filedOn: '2026-05-12', storyline: 'second-round', stopAfter: 'order-second-round' }, { filedOn: '2026-04-14', storyline: 'co-ordination', stopAfter: 'convene-co-ordination' }, ...OPEN_RECESS],
  },
  // Told last, so that the years above stay as they are: 80 suggestions, five out of motions, eight of them key, as the county reported.
  { year: 2023, inSession: [['plain', 40], ['promise-kept', 12], ['key', 8], ['extended', 4], ['returned', 3], ['second-round', 2], ['unrated', 3], ['merged', 4], ['late', 2], ['parallel', 2], ['motion', 5]], recess: [] },
];

export const TONGPU_YEARS: readonly YearPlan[] = [
  { year: 2026, inSession: [['plain', 10], ['promise-kept', 2], ['promise-open', 2], ['extended', 1], ['second-round', 1], ['unrated', 1]], recess: [{ filedOn: '2026-10-20', storyline: 'plain', stopAfter: 'sign-for' }, { filedOn: '2026-11-10', storyline: 'plain', stopAfter: 'number' }, { filedOn: '2026-11-18', storyline: 'plain', stopAfter: 'file' }] },
];
