import { expect, test } from 'vitest';
import { addressLimit } from './address-limit.ts';

test('an address is heard so often in an hour, others are not counted with it, and the next hour begins anew', () => {
  let now = new Date('2026-03-02T02:00:00Z');
  const mayStill = addressLimit(() => now, 2);
  expect(['a', 'a', 'a', 'b'].map(mayStill)).toEqual([true, true, false, true]);
  now = new Date('2026-03-02T02:59:59Z');
  expect(mayStill('a')).toBe(false);
  now = new Date('2026-03-02T03:00:01Z');
  expect(mayStill('a')).toBe(true);
});
