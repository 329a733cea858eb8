import type { Lifecycle } from '#platform/domain/lifecycle.ts';
import { matterLifecycle } from './matter-lifecycle.ts';
import { planLifecycle } from './plan-lifecycle.ts';
import { pointLifecycle } from './point-lifecycle.ts';
import { questionLifecycle } from './question-lifecycle.ts';
import { referralLifecycle } from './referral-lifecycle.ts';
import type { Relation } from './relations.ts';

export const ACT_TABLES = ['plan', 'matter', 'point', 'question', 'referral'] as const;
export type ActOf = (typeof ACT_TABLES)[number];

/** The tables by what they are of; a matter's own is that of its kind (`matterLifecycles`). */
export const lifecycles: Readonly<Record<ActOf, Lifecycle<string, string, Relation, string>>> = {
  plan: planLifecycle,
  matter: matterLifecycle,
  point: pointLifecycle,
  question: questionLifecycle,
  referral: referralLifecycle,
};
