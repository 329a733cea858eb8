import { expect, test } from 'vitest';
import { contestInView, isOnScreen, SHOWN_AFTER_ANNOUNCEMENT_MS } from './contest-stage.ts';

test('the hall looks at the open contest, else at the one opened last, never at a void one', () => {
  const [old, open, void_] = [
    { state: 'published', openedAt: '2027-01-18T02:00:00Z' },
    { state: 'open', openedAt: '2027-01-18T01:00:00Z' },
    { state: 'void', openedAt: '2027-01-18T03:00:00Z' },
  ] as const;
  expect(contestInView([old, open, void_])).toBe(open);
  expect(contestInView([old, void_])).toBe(old);
  expect(contestInView([{ state: 'ready', openedAt: null }])).toBeUndefined();
});
test('an announced result leaves the screen after a while, one that is not announced stays', () => {
  const announced = { state: 'published', announcedAt: '2027-01-18T02:00:00Z' } as const;
  const at = Date.parse(announced.announcedAt);
  expect([
    isOnScreen(announced, at),
    isOnScreen(announced, at + SHOWN_AFTER_ANNOUNCEMENT_MS),
    isOnScreen({ state: 'decided', announcedAt: null }, at + 1e9),
  ]).toEqual([true, false, true]);
});
