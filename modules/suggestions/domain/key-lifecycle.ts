import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const KEY_STATES = ['proposed', 'declined', 'decided', 'planned', 'reported', 'finished'] as const;
export type KeyState = (typeof KEY_STATES)[number];

/** 重点督办: proposed by a committee, decided by the chairs' council (代表法 52), planned, reported, judged. */
export const keyLifecycle = defineLifecycle({
  name: 'key-case',
  initial: 'proposed',
  states: KEY_STATES,
  final: ['declined', 'finished'],
  transitions: [
    { action: 'decide-key', from: ['proposed'], to: ['decided', 'declined'], who: ['chairs-council'], rules: ['SUG-22'], primary: true },
    { action: 'plan-key', from: ['decided', 'planned'], to: 'planned', who: ['committee', 'deputies-office'], rules: ['SUG-22', 'SUG-23'], paper: 'key-plan', primary: true },
    { action: 'reach-milestone', from: ['planned'], to: 'same', who: ['committee', 'deputies-office'], rules: ['SUG-23'] },
    { action: 'report-key', from: ['planned'], to: 'reported', who: ['committee', 'deputies-office'], rules: ['SUG-23', 'SUG-24'] },
    { action: 'finish-key', from: ['reported'], to: 'finished', who: ['chairs-council', 'deputies-office'], rules: ['SUG-24'], primary: true },
  ],
} as const satisfies Parameters<typeof defineLifecycle<KeyState, string, Relation, never>>[0]);
