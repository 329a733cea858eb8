import { expect, test } from 'vitest';
import { shortMemory } from './short-memory.ts';

test('an answer is kept for its seconds, apart for every scope, and a failure is not kept', async () => {
  let now = 0;
  let asked = 0;
  const memory = shortMemory(() => new Date(now));
  const count = async (): Promise<number> => (asked += 1);
  expect(await memory('first')('rows', 5, count)).toBe(1);
  expect(await memory('second')('rows', 5, count)).toBe(2);
  now = 4999;
  expect(await memory('first')('rows', 5, count)).toBe(1);
  now = 5000;
  expect(await memory('first')('rows', 5, count)).toBe(3);
  await expect(memory('first')('broken', 5, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await memory('first')('broken', 5, count)).toBe(4);
});
