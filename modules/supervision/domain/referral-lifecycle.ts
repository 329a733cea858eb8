import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const REFERRAL_STATES = ['noted', 'reviewed', 'sent', 'received', 'examining', 'fed-back', 'shared', 'dropped'] as const;
/** In which work the discipline organ and the congress meet. */
export const REFERRAL_AREAS = ['livelihood', 'suggestions', 'appointees', 'law-inspection'] as const;
/** What passes between them. */
export const REFERRAL_FLOWS = ['information', 'joint-inspection', 'transfer', 'shared-results'] as const;

/**
 * What passes between congress and discipline organ; only people named to it see it, and every look is kept. The congress
 * decides what is sent and what is shared; the organ receives, examines and answers, or the congress notes that it did on paper.
 */
export const referralLifecycle = defineLifecycle({
  name: 'referral',
  initial: 'noted',
  states: REFERRAL_STATES,
  final: ['shared', 'dropped'],
  transitions: [
    { action: 'name-reader', from: ['noted', 'reviewed', 'sent', 'received', 'examining', 'fed-back'], to: 'same', who: ['named', 'named-discipline'], rules: [] },
    { action: 'review-referral', from: ['noted'], to: 'reviewed', who: ['named'], rules: [], primary: true },
    { action: 'drop-referral', from: ['noted', 'reviewed'], to: 'dropped', who: ['named'], rules: [] },
    { action: 'send-referral', from: ['reviewed'], to: 'sent', who: ['named'], rules: [], primary: true },
    { action: 'receive-referral', from: ['sent'], to: 'received', who: ['named', 'named-discipline'], rules: [], primary: true },
    { action: 'examine-referral', from: ['received'], to: 'examining', who: ['named', 'named-discipline'], rules: [], primary: true },
    { action: 'feed-back', from: ['received', 'examining'], to: 'fed-back', who: ['named', 'named-discipline'], rules: [], primary: true },
    { action: 'share-results', from: ['fed-back'], to: 'shared', who: ['named'], rules: [], primary: true },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof REFERRAL_STATES)[number], string, Relation, never>>[0]);
