import type { Lifecycle } from '#platform/domain/lifecycle.ts';
import { contestLifecycle, type ContestRelation } from './contest-lifecycle.ts';

/** The tables by what they are of. */
export const lifecycles: Readonly<Record<'contest', Lifecycle<string, string, ContestRelation, never>>> = { contest: contestLifecycle };
