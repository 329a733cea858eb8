import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const QUESTION_STATES = ['waiting', 'collected', 'chosen', 'asked', 'answered', 'followed-up', 'dropped'] as const;

/** A question of a special inquiry, from members, deputies or the public, asked in the hall and followed up (SUP-30). What residents send waits until the office has read it. */
export const questionLifecycle = defineLifecycle({
  name: 'question',
  initial: 'waiting',
  states: QUESTION_STATES,
  final: ['followed-up', 'dropped'],
  transitions: [
    { action: 'take-question', from: ['waiting'], to: 'collected', who: ['committee', 'congress-office'], rules: ['SUP-30'], primary: true },
    { action: 'choose-question', from: ['collected'], to: 'chosen', who: ['committee', 'congress-office'], rules: ['SUP-30'], primary: true },
    { action: 'drop-question', from: ['waiting', 'collected', 'chosen'], to: 'dropped', who: ['committee', 'congress-office'], rules: ['SUP-30'] },
    { action: 'record-asked', from: ['chosen', 'collected'], to: 'asked', who: ['committee', 'congress-office'], rules: ['SUP-30'], primary: true },
    { action: 'answer-question', from: ['asked', 'chosen'], to: 'answered', who: ['unit', 'unit-head', 'committee', 'congress-office'], rules: ['SUP-30'], primary: true },
    { action: 'follow-question-up', from: ['answered'], to: 'followed-up', who: ['committee', 'congress-office'], rules: ['SUP-30'], primary: true },
    { action: 'show-question', from: ['chosen', 'asked', 'answered', 'followed-up'], to: 'same', who: ['committee', 'congress-office'], rules: ['SUP-15', 'SUP-30'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof QUESTION_STATES)[number], string, Relation, never>>[0]);
