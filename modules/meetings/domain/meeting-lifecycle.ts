import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const MEETING_STATES = ['planned', 'convened', 'postponed', 'under-way', 'ended', 'archived', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** A meeting from the year's plan to the archive. */
export const meetingLifecycle = defineLifecycle({
  name: 'meeting',
  initial: 'planned',
  states: MEETING_STATES,
  final: ['archived', 'cancelled'],
  transitions: [
    { action: 'change-meeting', from: ['planned', 'convened', 'postponed', 'under-way'], to: 'same', who: ['congress-office'], rules: ['SCM-08'] },
    { action: 'convene', from: ['planned'], to: 'convened', who: ['congress-office'], rules: ['SCM-10', 'SES-14'], paper: 'meeting-notice', primary: true },
    { action: 'remind-invited', from: ['convened'], to: 'same', who: ['congress-office'], rules: ['SCM-10'] },
    { action: 'refresh-roll', from: ['convened', 'under-way'], to: 'same', who: ['congress-office'], rules: ['CNT-06'] },
    { action: 'postpone', from: ['planned', 'convened'], to: 'postponed', who: ['congress-office'], rules: ['SES-03'] },
    { action: 'reschedule', from: ['postponed'], to: 'planned', who: ['congress-office'], rules: ['SES-03'], primary: true },
    { action: 'cancel', from: ['planned', 'convened', 'postponed'], to: 'cancelled', who: ['congress-office'], rules: ['SES-03'] },
    { action: 'open-meeting', from: ['convened'], to: 'under-way', who: ['chair', 'congress-office'], rules: ['SES-05', 'SCM-04'], primary: true },
    { action: 'step', from: ['under-way'], to: 'same', who: ['chair', 'congress-office'], rules: ['SES-11'], primary: true },
    { action: 'end-meeting', from: ['under-way'], to: 'ended', who: ['chair', 'congress-office'], rules: ['SES-39'], paper: 'minutes' },
    { action: 'clean-up', from: ['ended', 'archived'], to: 'same', who: ['congress-office'], rules: ['MTG-04'] },
    { action: 'archive', from: ['ended'], to: 'archived', who: ['congress-office'], rules: ['SES-39'], primary: true },
    { action: 'ask-paper', from: ['planned', 'convened', 'postponed', 'under-way'], to: 'same', who: ['congress-office'], rules: ['MTG-03'] },
    { action: 'ask-to-speak', from: ['under-way'], to: 'same', who: ['member', 'attendee'], rules: ['SES-33', 'SCM-18'] },
    { action: 'enter-speaker', from: ['under-way'], to: 'same', who: ['chair', 'congress-office'], rules: ['SES-33', 'SCM-18'] },
    { action: 'draft-document', from: ['under-way', 'ended'], to: 'same', who: ['congress-office'], rules: ['SES-38', 'SCM-24'] },
    { action: 'record-oath', from: ['under-way', 'ended'], to: 'same', who: ['congress-office'], rules: ['MTG-05'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<MeetingState, string, Relation, never>>[0]);
