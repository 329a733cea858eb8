import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const POINT_STATES = ['noted', 'handed-over', 'answered', 'rectifying', 'long-term', 'closed', 'declined', 'dropped'] as const;

/**
 * One point of the opinions or one problem an inspection found. The unit answers and shows what it did; a person of the
 * committee, never the unit, closes it, and an answer without a deed is sent on to be mended.
 */
export const pointLifecycle = defineLifecycle({
  name: 'point',
  initial: 'noted',
  states: POINT_STATES,
  final: ['closed', 'declined', 'dropped'],
  transitions: [
    { action: 'edit-point', from: ['noted'], to: 'same', who: ['committee', 'congress-office'], rules: ['SUP-10'] },
    { action: 'drop-point', from: ['noted'], to: 'dropped', who: ['committee', 'congress-office'], rules: ['SUP-10'] },
    { action: 'hand-over-point', from: ['noted'], to: 'handed-over', who: ['committee', 'congress-office'], rules: ['SUP-10', 'SUP-11'], primary: true },
    { action: 'answer-point', from: ['handed-over'], to: 'answered', who: ['unit', 'unit-head'], rules: ['SUP-10', 'SUP-12'], primary: true },
    { action: 'show-deed', from: ['answered', 'rectifying', 'long-term'], to: 'same', who: ['unit', 'unit-head'], rules: ['SUP-10'] },
    { action: 'order-mending', from: ['answered', 'long-term', 'closed'], to: 'rectifying', who: ['committee', 'congress-office'], rules: ['SUP-14'] },
    { action: 'report-mending', from: ['rectifying'], to: 'answered', who: ['unit', 'unit-head'], rules: ['SUP-10'], primary: true },
    { action: 'keep-long-term', from: ['answered'], to: 'long-term', who: ['committee', 'congress-office'], rules: ['SUP-10'] },
    { action: 'accept-reasons', from: ['answered'], to: 'declined', who: ['committee', 'congress-office'], rules: ['SUP-10'] },
    { action: 'close-point', from: ['answered', 'long-term'], to: 'closed', who: ['committee', 'congress-office'], rules: ['SUP-10'], primary: true },
    { action: 'look-back', from: ['closed', 'long-term'], to: ['closed', 'long-term', 'rectifying'], who: ['committee', 'congress-office'], rules: ['SUP-14'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof POINT_STATES)[number], string, Relation, never>>[0]);
