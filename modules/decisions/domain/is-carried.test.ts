import { expect, test } from 'vitest';
import { exceedsMembers, votesNeeded } from './is-carried.ts';

test('a decision needs more than half of all members, of an even and of an odd number', () => {
  expect([1, 2, 35, 36, 418].map(votesNeeded)).toEqual([1, 2, 18, 19, 210]);
});

test('votes cannot be more than members', () => {
  expect(exceedsMembers({ members: 35, votesFor: 30, votesAgainst: 3, abstained: 3 })).toBe(true);
  expect(exceedsMembers({ members: 35, votesFor: 30, votesAgainst: 3, abstained: 2 })).toBe(false);
});
