import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const REPLY_STATES = ['no-reply', 'coming', 'substituted', 'leave-asked', 'leave-granted', 'leave-refused'] as const;

/** What an invited person answers; leave is asked in writing and decided by another (代表法 13). */
export const replyLifecycle = defineLifecycle({
  name: 'reply',
  initial: 'no-reply',
  states: REPLY_STATES,
  final: [],
  transitions: [
    { action: 'will-come', from: ['no-reply', 'substituted', 'leave-asked', 'leave-granted', 'leave-refused'], to: 'coming', who: ['self'], rules: ['SES-20', 'SCM-11'], primary: true },
    { action: 'send-substitute', from: ['no-reply', 'coming'], to: 'substituted', who: ['self'], rules: ['SCM-06'] },
    { action: 'ask-leave', from: ['no-reply', 'coming', 'leave-refused'], to: 'leave-asked', who: ['self'], rules: ['SES-20', 'SCM-11'] },
    { action: 'grant-leave', from: ['leave-asked'], to: 'leave-granted', who: ['congress-office', 'chair', 'chairs-council', 'delegation-head'], rules: ['SES-20', 'SCM-11'], primary: true },
    { action: 'refuse-leave', from: ['leave-asked'], to: 'leave-refused', who: ['congress-office', 'chair', 'chairs-council', 'delegation-head'], rules: ['SES-20', 'SCM-11'] },
    { action: 'note-reply', from: ['no-reply', 'coming', 'substituted', 'leave-asked', 'leave-granted', 'leave-refused'], to: ['coming', 'substituted', 'leave-asked'], who: ['congress-office'], rules: ['SCM-11'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof REPLY_STATES)[number], string, Relation, never>>[0]);

export const ABSENCE_STATES = ['proposed', 'unapproved', 'excused'] as const;

/** An absence from a whole session is put before a human; the program decides nothing (DEP-33). */
export const absenceLifecycle = defineLifecycle({
  name: 'absence',
  initial: 'proposed',
  states: ABSENCE_STATES,
  final: [],
  transitions: [
    { action: 'find-unapproved', from: ['proposed', 'excused'], to: 'unapproved', who: ['deputies-office', 'chairs-council'], rules: ['DEP-33', 'SES-21'] },
    { action: 'find-excused', from: ['proposed', 'unapproved'], to: 'excused', who: ['deputies-office', 'chairs-council'], rules: ['DEP-33', 'SES-20'], primary: true },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof ABSENCE_STATES)[number], string, Relation, never>>[0]);
