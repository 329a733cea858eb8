/** five failures lock for 15 minutes, the next five for 30. */
export type LockRules = {
  readonly failures: number;
  readonly firstMinutes: number;
  readonly longestMinutes: number;
  /** Failures further apart than this are not counted together. */
  readonly forgetMinutes: number;
};

export const ACCOUNT_LOCK: LockRules = { failures: 5, firstMinutes: 15, longestMinutes: 30, forgetMinutes: 24 * 60 };
// An address may stand for a whole building: its failures are counted within a shorter time.
export const ADDRESS_LOCK: LockRules = { failures: 5, firstMinutes: 15, longestMinutes: 30, forgetMinutes: 60 };

export type LockState = {
  /** Since the last lock or success. */
  readonly failures: number;
  /** Locks in a row. */
  readonly rounds: number;
  readonly lastAt: Date;
  readonly lockedUntil: Date | null;
};

const MINUTE = 60_000;

/** Minutes until an attempt is listened to again, rounded up; 0 when it is now. */
export function minutesLocked(state: LockState | undefined, now: Date): number {
  const left = (state?.lockedUntil?.getTime() ?? 0) - now.getTime();
  return left > 0 ? Math.ceil(left / MINUTE) : 0;
}

export function countFailure(state: LockState | undefined, now: Date, rules: LockRules): LockState {
  const forgotten =
    !state || now.getTime() - Math.max(state.lastAt.getTime(), state.lockedUntil?.getTime() ?? 0) > rules.forgetMinutes * MINUTE;
  const failures = (forgotten ? 0 : state.failures) + 1;
  const rounds = forgotten ? 0 : state.rounds;
  if (failures < rules.failures) return { failures, rounds, lastAt: now, lockedUntil: null };
  const minutes = Math.min(rules.firstMinutes * 2 ** rounds, rules.longestMinutes);
  return { failures: 0, rounds: rounds + 1, lastAt: now, lockedUntil: new Date(now.getTime() + minutes * MINUTE) };
}

/** Takes back one counted attempt that turned out well so far, without forgiving the others. */
export function takeBackFailure(state: LockState, rules: LockRules): LockState {
  if (state.failures > 0) return { ...state, failures: state.failures - 1 };
  if (state.lockedUntil === null) return state;
  return { ...state, failures: rules.failures - 1, rounds: Math.max(state.rounds - 1, 0), lockedUntil: null };
}
