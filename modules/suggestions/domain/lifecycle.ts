import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const SUGGESTION_STATES = [
  'draft', 'co-signing', 'filed', 'reviewing', 'returned', 'refused', 'forwarded', 'accepted', 'merged', 'proposed',
  'handed-over', 'assigned', 'handling', 'answered', 'dissatisfied', 'second-round', 'co-ordination',
  'closed-with-promises', 'closed', 'archived', 'withdrawn',
] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

export const SUGGESTION_CLOCKS = ['hand-over', 'reply', 'rating', 'second-reply'] as const;
export type SuggestionClock = (typeof SUGGESTION_CLOCKS)[number];

const OPEN = ['filed', 'reviewing', 'returned', 'accepted', 'merged', 'proposed', 'handed-over', 'assigned', 'handling', 'answered', 'dissatisfied', 'second-round', 'co-ordination'] as const;
const NUMBERED = ['accepted', 'merged', 'proposed', 'handed-over', 'assigned', 'handling', 'answered', 'dissatisfied', 'second-round', 'co-ordination', 'closed-with-promises', 'closed', 'archived'] as const;

/** A suggestion's whole life (domain B.1; 代表法 24, 36, 50–52). */
export const suggestionLifecycle = defineLifecycle({
  name: 'suggestion',
  initial: 'draft',
  states: SUGGESTION_STATES,
  final: ['refused', 'forwarded', 'archived', 'withdrawn'],
  transitions: [
    { action: 'save-draft', from: ['draft', 'returned'], to: 'same', who: ['lead-deputy'], rules: ['SUG-02', 'SUG-10'] },
    { action: 'invite-co-signers', from: ['draft', 'returned', 'co-signing'], to: 'co-signing', who: ['lead-deputy'], rules: ['SUG-01'] },
    // A change of a text that others have signed asks every one of them again.
    { action: 'change-text', from: ['co-signing'], to: 'same', who: ['lead-deputy'], rules: ['SUG-01', 'SUG-02'] },
    { action: 'answer-invitation', from: ['co-signing'], to: 'same', who: ['invited-signer', 'co-signer'], rules: ['SUG-01', 'MOT-27'], primary: true },
    { action: 'file', from: ['draft', 'co-signing', 'returned'], to: 'filed', who: ['lead-deputy'], starts: ['hand-over'], rules: ['SUG-01', 'SUG-02', 'SUG-03', 'SUG-10'], paper: 'suggestion-paper', primary: true },
    { action: 'begin-review', from: ['filed'], to: 'reviewing', who: ['delegation-head', 'deputies-office'], rules: ['SUG-09'] },
    { action: 'return-for-revision', from: ['filed', 'reviewing'], to: 'returned', who: ['deputies-office'], stops: ['hand-over'], rules: ['SUG-02', 'SUG-09'] },
    { action: 'refuse', from: ['filed', 'reviewing'], to: 'refused', who: ['deputies-office'], stops: ['hand-over'], rules: ['SUG-09'] },
    { action: 'forward-as-letter', from: ['filed', 'reviewing'], to: 'forwarded', who: ['deputies-office'], stops: ['hand-over'], rules: ['SUG-09'] },
    { action: 'accept', from: ['filed', 'reviewing'], to: 'accepted', who: ['deputies-office'], rules: ['SUG-09', 'SUG-10'], paper: 'acceptance-notice', primary: true },
    { action: 'merge', from: ['accepted', 'proposed'], to: 'merged', who: ['deputies-office'], stops: ['hand-over'], rules: ['SUG-17'] },
    { action: 'unmerge', from: ['merged'], to: 'accepted', who: ['deputies-office', 'matter'], starts: ['hand-over'], rules: ['SUG-17'] },
    { action: 'propose-units', from: ['accepted', 'proposed'], to: 'proposed', who: ['deputies-office', 'government-office'], rules: ['SUG-14', 'SUG-15'], primary: true },
    { action: 'hand-over', from: ['accepted', 'proposed'], to: ['handed-over', 'assigned'], who: ['deputies-office'], stops: ['hand-over'], starts: ['reply'], rules: ['SUG-04', 'SUG-05', 'SUG-06', 'SUG-12'], paper: 'hand-over-letter', primary: true },
    { action: 'assign-units', from: ['handed-over'], to: 'assigned', who: ['government-office', 'deputies-office'], rules: ['SUG-14', 'SUG-15'], primary: true },
    { action: 'reassign', from: ['assigned', 'handling', 'second-round', 'co-ordination'], to: 'same', who: ['government-office', 'deputies-office'], rules: ['SUG-13'] },
    { action: 'begin-handling', from: ['assigned'], to: 'handling', who: ['matter'], rules: ['SUG-14'] },
    { action: 'urge', from: ['handed-over', 'assigned', 'handling', 'second-round', 'closed-with-promises'], to: 'same', who: ['deputies-office', 'government-office', 'committee'], rules: ['SUG-23'], paper: 'supervision-notice' },
    { action: 'complete-reply', from: ['assigned', 'handling', 'second-round', 'co-ordination'], to: 'answered', who: ['matter'], stops: ['reply', 'second-reply'], starts: ['rating'], rules: ['SUG-05', 'SUG-17'] },
    { action: 'follow-host', from: ['merged'], to: 'answered', who: ['matter'], starts: ['rating'], rules: ['SUG-17'] },
    { action: 'rate-reply', from: ['answered'], to: ['answered', 'closed', 'closed-with-promises', 'dissatisfied'], who: ['lead-deputy', 'co-signer'], stops: ['rating'], rules: ['SUG-19'], paper: 'rating-form', primary: true },
    // Unreturned is 未评: a person closes it, and it never counts as satisfied.
    { action: 'close-unrated', from: ['answered'], to: ['closed', 'closed-with-promises'], who: ['deputies-office'], stops: ['rating'], rules: ['SUG-19'] },
    { action: 'order-second-round', from: ['dissatisfied'], to: 'second-round', who: ['deputies-office'], starts: ['second-reply'], rules: ['SUG-20'], paper: 'redo-notice', primary: true },
    { action: 'third-return', from: ['assigned', 'handling', 'second-round'], to: 'co-ordination', who: ['matter'], rules: ['SUG-13'] },
    { action: 'convene-co-ordination', from: ['dissatisfied', 'assigned', 'handling', 'second-round'], to: 'co-ordination', who: ['deputies-office'], rules: ['SUG-21'] },
    // A case that came here by its third return still needs its day and place.
    { action: 'convene-co-ordination', from: ['co-ordination'], to: 'same', who: ['deputies-office'], rules: ['SUG-21'] },
    { action: 'record-co-ordination', from: ['co-ordination'], to: ['assigned', 'second-round', 'closed', 'closed-with-promises'], who: ['deputies-office'], rules: ['SUG-21'], primary: true },
    { action: 'rate-result', from: ['closed', 'closed-with-promises', 'archived'], to: 'same', who: ['lead-deputy', 'co-signer'], rules: ['SUG-19', 'SUG-28'] },
    { action: 'change-class', from: ['closed', 'closed-with-promises'], to: 'same', who: ['lead-clerk', 'lead-head'], rules: ['SUG-18', 'SUG-28'] },
    { action: 'settle-promises', from: ['closed-with-promises'], to: 'closed', who: ['matter'], rules: ['SUG-28'] },
    { action: 'add-promise', from: ['answered', 'closed', 'closed-with-promises'], to: ['answered', 'closed-with-promises'], who: ['lead-clerk', 'deputies-office'], rules: ['SUG-18', 'SUG-28'] },
    { action: 'look-back', from: ['closed', 'closed-with-promises', 'archived'], to: 'same', who: ['deputies-office', 'committee'], rules: ['SUG-28'] },
    { action: 'decide-publicity', from: NUMBERED, to: 'same', who: ['deputies-office'], rules: ['SUG-25', 'SUG-26', 'SUG-27'] },
    { action: 'propose-key', from: ['accepted', 'proposed', 'handed-over', 'assigned', 'handling'], to: 'same', who: ['deputies-office', 'committee'], rules: ['SUG-22'] },
    { action: 'withdraw', from: OPEN, to: 'withdrawn', who: ['lead-deputy'], stops: ['hand-over', 'reply', 'rating', 'second-reply'], rules: ['SUG-11'] },
    // By itself after the months set (SUG-28), or earlier by the office.
    { action: 'archive', from: ['closed'], to: 'archived', who: ['deputies-office', 'matter'], rules: ['SUG-28'], paper: 'archive-contents' },
  ],
} as const satisfies Parameters<typeof defineLifecycle<SuggestionState, string, Relation, SuggestionClock>>[0]);

const OWES_ANSWER: readonly string[] = [
  'handed-over',
  ...suggestionLifecycle.transitions.flatMap((line) => (line.action === 'complete-reply' ? line.from : [])),
];

/** Whether the answer is still owed, so that a passed day counts as late: from the hand-over until the last unit has replied. */
export const owesAnswer = ({ state }: { readonly state: string }): boolean => OWES_ANSWER.includes(state);

export type SuggestionAction = (typeof suggestionLifecycle.transitions)[number]['action'];
