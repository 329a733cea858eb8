import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_LOCK, type LockState, countFailure, minutesLocked, takeBackFailure } from './lock-out.ts';

const start = new Date('2026-03-01T01:00:00Z');
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const fail = (times: number, at: Date, state?: LockState): LockState | undefined =>
  Array.from({ length: times }).reduce<LockState | undefined>((known) => countFailure(known, at, ACCOUNT_LOCK), state);

describe('the lock after failures (R-02)', () => {
  it('closes at the fifth failure for 15 minutes, not at the fourth', () => {
    expect(minutesLocked(fail(4, start), start)).toBe(0);
    expect(minutesLocked(fail(5, start), start)).toBe(15);
    expect(minutesLocked(fail(5, start), later(14.5))).toBe(1);
    expect(minutesLocked(fail(5, start), later(15))).toBe(0);
  });
  it('doubles to 30 minutes and no further', () => {
    const second = fail(5, later(16), fail(5, start));
    expect(minutesLocked(second, later(16))).toBe(30);
    expect(minutesLocked(fail(5, later(50), second), later(50))).toBe(30);
  });
  it('forgets failures a day apart', () => expect(minutesLocked(fail(1, later(24 * 60 + 1), fail(4, start)), later(24 * 60 + 1))).toBe(0));
  it('takes back an attempt that turned out right, and only that one', () => {
    const before = fail(3, start);
    const counted = countFailure(before, start, ACCOUNT_LOCK);
    expect(takeBackFailure(counted, ACCOUNT_LOCK)).toMatchObject({ failures: 3, lockedUntil: null });
    const locked = fail(5, start);
    expect(locked && takeBackFailure(locked, ACCOUNT_LOCK)).toMatchObject({ failures: 4, rounds: 0, lockedUntil: null });
  });
  it('never locks shorter than 15 or longer than 30 minutes, whatever the rhythm of failures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 40 }), (gaps) => {
        let state: LockState | undefined;
        let minute = 0;
        for (const gap of gaps) {
          minute += gap;
          if (minutesLocked(state, later(minute)) > 0) continue;
          state = countFailure(state, later(minute), ACCOUNT_LOCK);
          const locked = minutesLocked(state, later(minute));
          expect(locked === 0 || (locked >= 15 && locked <= 30)).toBe(true);
        }
      }),
    );
  });
});
