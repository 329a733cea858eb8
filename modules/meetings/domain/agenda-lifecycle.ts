import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const AGENDA_STATES = ['draft', 'approved', 're-opened'] as const;

/** The agenda: drafted, approved by the chairs' council or the plenary, re-opened with a reason; each approval is a version. */
export const agendaLifecycle = defineLifecycle({
  name: 'agenda',
  initial: 'draft',
  states: AGENDA_STATES,
  final: [],
  transitions: [
    { action: 'add-item', from: ['draft', 're-opened'], to: 'same', who: ['congress-office'], rules: ['SCM-08'] },
    { action: 'arrange-items', from: ['draft', 're-opened'], to: 'same', who: ['congress-office'], rules: ['SCM-08'] },
    { action: 'approve-agenda', from: ['draft', 're-opened'], to: 'approved', who: ['congress-office', 'chairs-council'], rules: ['SCM-17'], paper: 'agenda', primary: true },
    { action: 're-open-agenda', from: ['approved'], to: 're-opened', who: ['congress-office', 'chairs-council'], rules: ['SCM-17'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof AGENDA_STATES)[number], string, Relation, never>>[0]);

export const ITEM_STATES = ['listed', 'current', 'done', 'withdrawn', 'moved'] as const;

/** One item of it. What is withdrawn or put off stays on the page with who and why. */
export const itemLifecycle = defineLifecycle({
  name: 'item',
  initial: 'listed',
  states: ITEM_STATES,
  final: ['done'],
  transitions: [
    { action: 'edit-item', from: ['listed'], to: 'same', who: ['congress-office'], rules: ['SCM-08'] },
    { action: 'withdraw-item', from: ['listed', 'current'], to: 'withdrawn', who: ['congress-office'], rules: ['MOT-08'] },
    { action: 'put-off-item', from: ['listed', 'current'], to: 'moved', who: ['congress-office'], rules: ['SCM-17'] },
    { action: 'restore-item', from: ['withdrawn', 'moved'], to: 'listed', who: ['congress-office'], rules: ['SCM-17'] },
    // The chair steps through the agenda (`step`); these two follow from it.
    { action: 'take-up', from: ['listed', 'done'], to: 'current', who: ['chair', 'congress-office'], rules: ['SES-11'] },
    { action: 'finish-item', from: ['current'], to: 'done', who: ['chair', 'congress-office'], rules: ['SES-11'], primary: true },
    { action: 'record-result', from: ['current', 'done'], to: 'same', who: ['congress-office'], rules: ['SES-29'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof ITEM_STATES)[number], string, Relation, never>>[0]);
