import { expect, test } from 'vitest';
import { countdownAt, DRAIN_S, isForsaken } from './close-countdown.ts';

test('ten seconds are counted, two more let papers arrive, then it closes', () => {
  expect([0, 999, 1000, 9999, 10_000, 11_999, 12_000].map((since) => countdownAt(since))).toEqual([
    { phase: 'counting', left: 10 },
    { phase: 'counting', left: 10 },
    { phase: 'counting', left: 9 },
    { phase: 'counting', left: 1 },
    { phase: 'draining' },
    { phase: 'draining' },
    undefined,
  ]);
});

test('a countdown is forsaken when whoever began it has not closed some seconds after its end, and never before', () => {
  const end = '2026-01-14T02:00:10.000Z';
  const after = (seconds: number) => isForsaken(end, Date.parse(end) + seconds * 1000);
  expect([after(-10), after(0), after(DRAIN_S), after(DRAIN_S + 5)]).toEqual([false, false, false, false]);
  expect(after(DRAIN_S + 6)).toBe(true);
  expect(isForsaken(null, Date.parse(end) + 60_000)).toBe(false);
});
