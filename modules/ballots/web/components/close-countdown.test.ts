import { expect, test } from 'vitest';
import { countdownAt } from './close-countdown.ts';

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
