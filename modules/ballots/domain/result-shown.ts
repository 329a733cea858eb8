import { type ContestState, DECIDED_STATES } from './contest-lifecycle.ts';

export const isDecided = (state: ContestState): boolean => DECIDED_STATES.some((decided) => decided === state);

/**
 * Of a ballot that scrutineers sign the hall hears nothing before it is announced (选举法 46, ELE-18); of others the result
 * is there at once. Whoever runs, chairs or counts sees it before.
 */
export const isResultShown = (state: ContestState, isCertified: boolean): boolean =>
  isCertified ? state === 'published' : isDecided(state);
