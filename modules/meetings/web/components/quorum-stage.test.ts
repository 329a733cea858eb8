import { expect, test } from 'vitest';
import { quorumStage } from './quorum-stage.ts';

const nobody = { needed: 19, isMet: false, present: 0 };

test('days before a meeting nobody is said to be missing', () => {
  expect(quorumStage(nobody, 'convened')).toBe('ahead');
  expect(quorumStage(nobody, 'planned')).toBe('ahead');
});

test('from the first who signs in, and from the opening on, the number of the law counts', () => {
  expect(quorumStage({ ...nobody, present: 1 }, 'convened')).toBe('unmet');
  expect(quorumStage(nobody, 'under-way')).toBe('unmet');
  expect(quorumStage({ ...nobody, isMet: true, present: 19 }, 'convened')).toBe('met');
});

test('where the law asks for no number nothing is said', () => {
  expect(quorumStage({ needed: null, isMet: false, present: 3 }, 'under-way')).toBeUndefined();
});
