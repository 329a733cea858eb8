import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const SPEECH_STATES = ['requested', 'called', 'speaking', 'spoken', 'declined', 'taken-back', 'recorded', 'checked', 'signed'] as const;

/** A speech: asked for, called, timed, written down, checked and signed by whoever spoke. */
export const speechLifecycle = defineLifecycle({
  name: 'speech',
  initial: 'requested',
  states: SPEECH_STATES,
  final: ['declined', 'taken-back', 'signed'],
  transitions: [
    { action: 'take-back', from: ['requested', 'called'], to: 'taken-back', who: ['self'], rules: ['SES-33'] },
    { action: 'put-in-order', from: ['requested', 'called'], to: 'same', who: ['chair', 'congress-office'], rules: ['SES-33'] },
    { action: 'call-speaker', from: ['requested'], to: 'called', who: ['chair', 'congress-office'], rules: ['SES-33'], primary: true },
    { action: 'start-speech', from: ['requested', 'called'], to: 'speaking', who: ['chair', 'congress-office'], rules: ['SES-33', 'SCM-18'], primary: true },
    { action: 'end-speech', from: ['speaking'], to: 'spoken', who: ['chair', 'congress-office', 'self'], rules: ['SES-33'], primary: true },
    { action: 'decline-speech', from: ['requested', 'called'], to: 'declined', who: ['chair', 'congress-office'], rules: ['SES-33'] },
    { action: 'write-record', from: ['spoken', 'recorded', 'checked'], to: 'recorded', who: ['congress-office'], rules: ['SES-34'], primary: true },
    { action: 'check-record', from: ['recorded'], to: 'checked', who: ['congress-office'], rules: ['SES-34'], primary: true },
    { action: 'correct-record', from: ['checked'], to: 'recorded', who: ['self'], rules: ['SES-34'] },
    { action: 'sign-record', from: ['checked'], to: 'signed', who: ['self'], rules: ['SES-34'], primary: true },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof SPEECH_STATES)[number], string, Relation, never>>[0]);
