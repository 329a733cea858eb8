import type { Lifecycle } from '#platform/domain/lifecycle.ts';
import { keyLifecycle } from './key-lifecycle.ts';
import { suggestionLifecycle } from './lifecycle.ts';
import { motionLifecycle } from './motion-lifecycle.ts';
import { promiseLifecycle } from './promise-lifecycle.ts';
import type { Relation } from './relations.ts';
import { taskLifecycle } from './task-lifecycle.ts';

export type ClockKind =
  | 'hand-over'
  | 'reply'
  | 'rating'
  | 'second-reply'
  | 'return'
  | 'first-contact'
  | 'co-opinion'
  | 'reassign'
  | 'opinion-redo'
  | 'promise';

/** The tables by what they are of, for code that serves all of them alike. */
export const lifecycles: Readonly<
  Record<'suggestion' | 'motion' | 'task' | 'promise' | 'key', Lifecycle<string, string, Relation, ClockKind>>
> = {
  suggestion: suggestionLifecycle,
  motion: motionLifecycle,
  task: taskLifecycle,
  promise: promiseLifecycle,
  key: keyLifecycle,
};
