import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const PLAN_STATES = ['draft', 'party-group', 'chairs-council', 'adopted', 'published'] as const;

/** The year's plan: read and corrected, through the party group, adopted by the chairs' council, made public, adjusted where needed (SUP-01, SCM-09). */
export const planLifecycle = defineLifecycle({
  name: 'plan',
  initial: 'draft',
  states: PLAN_STATES,
  final: ['published'],
  transitions: [
    { action: 'edit-items', from: ['draft', 'party-group', 'chairs-council'], to: 'same', who: ['congress-office'], rules: ['SUP-01'] },
    { action: 'submit-to-party-group', from: ['draft'], to: 'party-group', who: ['congress-office'], rules: ['SUP-01'], primary: true },
    { action: 'submit-to-chairs-council', from: ['party-group'], to: 'chairs-council', who: ['congress-office'], rules: ['SUP-01', 'SCM-09'], primary: true },
    { action: 'send-plan-back', from: ['party-group', 'chairs-council'], to: 'draft', who: ['congress-office', 'chairs-council'], rules: ['SUP-01'] },
    { action: 'adopt-plan', from: ['chairs-council'], to: 'adopted', who: ['chairs-council', 'congress-office'], rules: ['SUP-01', 'SCM-09'], primary: true },
    { action: 'publish-plan', from: ['adopted'], to: 'published', who: ['congress-office'], rules: ['SUP-01'], primary: true },
    { action: 'adjust-plan', from: ['adopted', 'published'], to: 'same', who: ['congress-office', 'chairs-council'], rules: ['SUP-01'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof PLAN_STATES)[number], string, Relation, never>>[0]);
