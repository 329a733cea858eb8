import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const PAPER_STATES = ['asked', 'handed-in', 'accepted', 'sent-back', 'removed'] as const;

/** A paper of the packet: asked of a unit, handed in, taken into the packet; every hand-in is a version of the chain. */
export const paperLifecycle = defineLifecycle({
  name: 'paper',
  initial: 'asked',
  states: PAPER_STATES,
  final: ['removed'],
  transitions: [
    { action: 'hand-in', from: ['asked', 'handed-in', 'sent-back'], to: 'handed-in', who: ['unit', 'congress-office'], rules: ['MTG-03'], primary: true },
    { action: 'accept-paper', from: ['handed-in'], to: 'accepted', who: ['congress-office'], rules: ['MTG-03'], primary: true },
    { action: 'send-back-paper', from: ['handed-in'], to: 'sent-back', who: ['congress-office'], rules: ['MTG-03'] },
    { action: 'replace-paper', from: ['accepted'], to: 'same', who: ['congress-office'], rules: ['MTG-03'] },
    { action: 'edit-paper', from: ['asked', 'handed-in', 'accepted', 'sent-back'], to: 'same', who: ['congress-office'], rules: ['MTG-04'] },
    { action: 'urge-paper', from: ['asked', 'sent-back'], to: 'same', who: ['congress-office'], rules: ['MTG-03'] },
    { action: 'remove-paper', from: ['asked', 'handed-in', 'accepted', 'sent-back'], to: 'removed', who: ['congress-office'], rules: ['MTG-03'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof PAPER_STATES)[number], string, Relation, never>>[0]);
