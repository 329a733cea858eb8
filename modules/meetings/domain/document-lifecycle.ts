import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const DOCUMENT_STATES = ['draft', 'reviewed', 'issued', 'withdrawn'] as const;

/** What a meeting leaves: minutes, resolutions, decisions, opinions, notices, bulletins. What is issued is not changed any more. */
export const documentLifecycle = defineLifecycle({
  name: 'document',
  initial: 'draft',
  states: DOCUMENT_STATES,
  final: ['withdrawn'],
  transitions: [
    { action: 'edit-document', from: ['draft', 'reviewed'], to: 'draft', who: ['congress-office'], rules: ['SCM-24'] },
    { action: 'review-document', from: ['draft'], to: 'reviewed', who: ['congress-office', 'chair', 'chairs-council'], rules: ['SCM-24'], primary: true },
    { action: 'issue-document', from: ['reviewed'], to: 'issued', who: ['congress-office'], rules: ['SES-38', 'SCM-24'], primary: true },
    { action: 'deliver-document', from: ['issued'], to: 'same', who: ['congress-office'], rules: ['SCM-24'], primary: true },
    { action: 'withdraw-document', from: ['draft', 'reviewed'], to: 'withdrawn', who: ['congress-office'], rules: ['SCM-24'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<(typeof DOCUMENT_STATES)[number], string, Relation, never>>[0]);
