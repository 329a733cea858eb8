import type { Lifecycle } from '#platform/domain/lifecycle.ts';
import { agendaLifecycle, itemLifecycle } from './agenda-lifecycle.ts';
import { documentLifecycle } from './document-lifecycle.ts';
import { absenceLifecycle, replyLifecycle } from './leave-lifecycle.ts';
import { meetingLifecycle } from './meeting-lifecycle.ts';
import { paperLifecycle } from './paper-lifecycle.ts';
import type { Relation } from './relations.ts';
import { speechLifecycle } from './speech-lifecycle.ts';

export const ACT_TABLES = ['meeting', 'agenda', 'item', 'paper', 'reply', 'absence', 'speech', 'document'] as const;
export type ActOf = (typeof ACT_TABLES)[number];

/** The tables by what they are of, for code that serves all of them alike. */
export const lifecycles: Readonly<Record<ActOf, Lifecycle<string, string, Relation, never>>> = {
  meeting: meetingLifecycle,
  agenda: agendaLifecycle,
  item: itemLifecycle,
  paper: paperLifecycle,
  reply: replyLifecycle,
  absence: absenceLifecycle,
  speech: speechLifecycle,
  document: documentLifecycle,
};
