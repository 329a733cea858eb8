import { defineLifecycle } from '#platform/domain/lifecycle.ts';

/** What somebody may be to a contest: who runs it from the office, who presides, who counts and checks (监票人), who votes. */
export const CONTEST_RELATIONS = ['operator', 'chair', 'scrutineer', 'voter'] as const;
export type ContestRelation = (typeof CONTEST_RELATIONS)[number];

/** closing: the countdown runs, and papers are still taken. decided: counted, with its outcome. certified: signed by the scrutineers. published: announced. */
export const CONTEST_STATES = ['draft', 'ready', 'open', 'closing', 'closed', 'decided', 'certified', 'published', 'void'] as const;
export type ContestState = (typeof CONTEST_STATES)[number];

/** States in which papers are taken; what is shown then is their number and nothing else. */
export const OPEN_STATES = ['open', 'closing'] as const satisfies readonly ContestState[];
/** States in which the outcome is there. */
export const DECIDED_STATES = ['decided', 'certified', 'published'] as const satisfies readonly ContestState[];

/**
 * A contest from its draft to its announcement. There is no way back and no reset: only void, under a reason and two
 * signatures, and then a new contest. Before the opening a contest may be changed; from then on it is frozen.
 */
export const contestLifecycle = defineLifecycle({
  name: 'contest',
  initial: 'draft',
  states: CONTEST_STATES,
  final: ['published', 'void'],
  transitions: [
    { action: 'change', from: ['draft', 'ready'], to: 'draft', who: ['operator'], rules: ['SES-28', 'LIV-08'] },
    { action: 'name-scrutineers', from: ['draft', 'ready', 'open', 'closing', 'closed'], to: 'same', who: ['operator'], rules: ['ELE-19'] },
    { action: 'make-ready', from: ['draft'], to: 'ready', who: ['operator'], rules: ['SCM-08', 'ELE-08'], primary: true },
    { action: 'open', from: ['draft', 'ready'], to: 'open', who: ['operator', 'chair'], rules: ['SES-05', 'SCM-04'], primary: true },
    { action: 'issue-paper', from: ['open', 'closing'], to: 'same', who: ['operator', 'scrutineer'], rules: ['ELE-16'] },
    { action: 'begin-closing', from: ['open'], to: 'closing', who: ['operator', 'chair'], rules: ['SES-29'], primary: true },
    { action: 'close', from: ['open', 'closing'], to: 'closed', who: ['operator', 'chair'], rules: ['SES-29'], primary: true },
    // The figures of two scrutineers must agree before anything is decided with them.
    { action: 'enter-count', from: ['closed'], to: 'same', who: ['scrutineer'], rules: ['ELE-16', 'ELE-19'], primary: true },
    { action: 'decide', from: ['closed'], to: 'decided', who: ['operator', 'chair'], rules: ['SES-22', 'SCM-05'], primary: true },
    // The last signature that is needed certifies.
    { action: 'certify', from: ['decided'], to: ['decided', 'certified'], who: ['scrutineer'], rules: ['ELE-18'], primary: true },
    { action: 'certify', from: ['certified'], to: 'same', who: ['scrutineer'], rules: ['ELE-18'] },
    { action: 'announce', from: ['decided', 'certified'], to: 'published', who: ['operator', 'chair'], rules: ['SES-29', 'ELE-18'], primary: true },
    // The first signature leaves the state as it is, the second voids.
    { action: 'void', from: ['open'], to: ['open', 'void'], who: ['operator', 'chair', 'scrutineer'], rules: ['ELE-18'] },
    { action: 'void', from: ['closing'], to: ['closing', 'void'], who: ['operator', 'chair', 'scrutineer'], rules: ['ELE-18'] },
    { action: 'void', from: ['closed'], to: ['closed', 'void'], who: ['operator', 'chair', 'scrutineer'], rules: ['ELE-18'] },
    { action: 'void', from: ['decided'], to: ['decided', 'void'], who: ['operator', 'chair', 'scrutineer'], rules: ['ELE-18'] },
    { action: 'withdraw', from: ['draft', 'ready'], to: 'void', who: ['operator'], rules: ['MOT-08'] },
    { action: 'follow-up', from: ['decided', 'certified', 'published', 'void'], to: 'same', who: ['operator'], rules: ['ELE-13', 'ELE-14'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<ContestState, string, ContestRelation, never>>[0]);
