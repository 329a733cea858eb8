import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const PROMISE_STATES = ['open', 'reported', 'kept', 'explained'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** A promise made in a reply: it stays on the ledger until the deputy confirms it (SUG-18, SUG-28). */
export const promiseLifecycle = defineLifecycle({
  name: 'suggestion-promise',
  initial: 'open',
  states: PROMISE_STATES,
  final: ['kept', 'explained'],
  transitions: [
    { action: 'report-progress', from: ['open'], to: 'same', who: ['lead-clerk'], rules: ['SUG-28'] },
    { action: 'report-kept', from: ['open'], to: 'reported', who: ['lead-clerk'], rules: ['SUG-28'], primary: true },
    { action: 'confirm-promise', from: ['reported'], to: 'kept', who: ['lead-deputy'], stops: ['promise'], rules: ['SUG-28'], primary: true },
    { action: 'dispute-promise', from: ['reported'], to: 'open', who: ['lead-deputy'], rules: ['SUG-28'] },
    { action: 'ask-again', from: ['open'], to: 'same', who: ['lead-deputy', 'deputies-office'], rules: ['SUG-28'] },
    // The first date stays on the ledger beside the new one.
    { action: 'move-date', from: ['open'], to: 'same', who: ['lead-head'], stops: ['promise'], starts: ['promise'], rules: ['SUG-28'] },
    { action: 'explain-promise', from: ['open', 'reported'], to: 'explained', who: ['lead-head'], stops: ['promise'], rules: ['SUG-18', 'SUG-28'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<PromiseState, string, Relation, 'promise'>>[0]);
