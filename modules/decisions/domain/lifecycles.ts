import type { Lifecycle } from '#platform/domain/lifecycle.ts';
import { decisionLifecycle, dutyLifecycle, type Relation } from './decision-lifecycle.ts';

export const ACT_TABLES = ['decision', 'duty'] as const;
export type ActOf = (typeof ACT_TABLES)[number];
export const lifecycles: Readonly<Record<ActOf, Lifecycle<string, string, Relation, string>>> = {
  decision: decisionLifecycle,
  duty: dutyLifecycle,
};
