import { defineLifecycle } from '#platform/domain/lifecycle.ts';

/** What somebody may be to a decision or to a duty under it. */
export const RELATIONS = ['congress-office', 'committee', 'unit'] as const;
export type Relation = (typeof RELATIONS)[number];

const office: readonly Relation[] = ['congress-office', 'committee'];

/** A resolution or decision from its draft over the vote to what came of it (MAJ-01, MAJ-09, MAJ-10). */
export const decisionLifecycle = defineLifecycle({
  name: 'decision',
  initial: 'draft',
  states: ['draft', 'passed', 'published', 'evaluated', 'ended'],
  final: ['ended'],
  transitions: [
    { action: 'edit-decision', from: ['draft'], to: 'same', who: ['congress-office'], rules: ['MAJ-06'] },
    { action: 'adopt-from-contest', from: ['draft'], to: 'passed', who: ['congress-office'], rules: ['MAJ-01', 'SCM-05'], primary: true },
    // A vote on paper, outside the system.
    { action: 'record-vote', from: ['draft'], to: 'passed', who: ['congress-office'], rules: ['MAJ-01', 'SCM-05'] },
    { action: 'publish-decision', from: ['passed'], to: 'published', who: ['congress-office'], rules: ['MAJ-10'], primary: true },
    { action: 'name-duty', from: ['passed', 'published'], to: 'same', who: office, rules: ['SUP-13'] },
    { action: 'evaluate-decision', from: ['published'], to: 'evaluated', who: office, rules: ['SUP-13'], primary: true },
    { action: 'end-decision', from: ['published', 'evaluated'], to: 'ended', who: ['congress-office'], rules: ['MAJ-09'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<string, string, Relation, never>>[0]);

/** What one body has to do, and its report on it; a report that says too little goes back (SUP-13). */
export const dutyLifecycle = defineLifecycle({
  name: 'duty',
  initial: 'open',
  states: ['open', 'reported', 'accepted'],
  final: ['accepted'],
  transitions: [
    { action: 'report-duty', from: ['open'], to: 'reported', who: ['unit'], rules: ['SUP-13'], primary: true },
    { action: 'accept-report', from: ['reported'], to: 'accepted', who: office, rules: ['SUP-13'], primary: true },
    { action: 'send-report-back', from: ['reported'], to: 'open', who: office, rules: ['SUP-13'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<string, string, Relation, never>>[0]);
