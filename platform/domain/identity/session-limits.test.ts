import { describe, expect, it } from 'vitest';
import { hasSessionEnded, idleMinutesOf, sessionsToEnd } from './session-limits.ts';
import { isSecondFactorRequired, signInStage } from './sign-in-stage.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 1, 1, minute));

describe('how long a session lasts (R-02)', () => {
  it('rests 15 minutes, an officer’s 10 even on a tablet, a tablet of the hall 60', () => {
    expect(idleMinutesOf({ isOfficer: false, isTablet: false })).toBe(15);
    expect(idleMinutesOf({ isOfficer: true, isTablet: true })).toBe(10);
    expect(idleMinutesOf({ isOfficer: false, isTablet: true })).toBe(60);
  });
  it('ends when it rested too long, and after twelve hours in any case', () => {
    expect(hasSessionEnded({ createdAt: at(0), lastSeenAt: at(0) }, 15, { now: at(14) })).toBe(false);
    expect(hasSessionEnded({ createdAt: at(0), lastSeenAt: at(0) }, 15, { now: at(15) })).toBe(true);
    expect(hasSessionEnded({ createdAt: at(0), lastSeenAt: at(719) }, 15, { now: at(720) })).toBe(true);
  });
  it('the fourth sign-in ends the longest unused session', () => {
    const open = [3, 1, 2].map((minute) => ({ createdAt: at(0), lastSeenAt: at(minute) }));
    expect(sessionsToEnd(open)).toEqual([{ createdAt: at(0), lastSeenAt: at(1) }]);
    expect(sessionsToEnd(open.slice(0, 2))).toEqual([]);
  });
});

describe('the steps of a sign-in', () => {
  const facts = { isEnrolled: false, isSecondFactorDone: false, isSecondFactorRequired: false, mustChangePassword: false };
  it.each([
    [{}, 'ready'],
    [{ mustChangePassword: true }, 'change-password'],
    [{ isSecondFactorRequired: true }, 'enrol'],
    [{ isSecondFactorRequired: true, mustChangePassword: true }, 'change-password'],
    [{ isEnrolled: true, mustChangePassword: true }, 'second-factor'],
    [{ isEnrolled: true, isSecondFactorDone: true, isSecondFactorRequired: true }, 'ready'],
    [{ isSecondFactorDone: true, isSecondFactorRequired: true }, 'ready'],
  ])('%o leads to %s', (some, stage) => expect(signInStage({ ...facts, ...some })).toBe(stage));

  it.each([
    ['staff', false, true, true],
    ['staff', false, false, false],
    ['staff', true, true, true],
    ['officers', false, true, false],
    ['officers', true, true, true],
    ['off', true, true, false],
  ] as const)('policy %s, officer %s, staff %s: required %s', (policy, isOfficer, isStaff, expected) => {
    expect(isSecondFactorRequired(policy, { isOfficer, isStaff })).toBe(expected);
  });
});
