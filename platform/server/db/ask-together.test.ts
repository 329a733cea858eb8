import { expect, test } from 'vitest';
import { askTogether } from './ask-together.ts';

test('what is asked at one moment is asked as one, and each gets its own answer', async () => {
  const asked: (readonly string[])[] = [];
  const ask = askTogether<string>(async (group, keys) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, `${group}:${key}`]));
  });
  expect(await Promise.all([ask('a', '1'), ask('a', '2'), ask('a', '1'), ask('a', 'nobody')])).toEqual(['a:1', 'a:2', 'a:1', undefined]);
  expect(asked).toEqual([['1', '2', 'nobody']]);
});

test('groups are asked apart, and what comes while one is asked is asked next', async () => {
  const asked: string[] = [];
  const ask = askTogether<number>(async (group, keys) => {
    asked.push(`${group} ${keys.join()}`);
    await new Promise((wake) => setTimeout(wake, 5));
    return new Map(keys.map((key) => [key, 1]));
  });
  const first = [ask('a', '1'), ask('b', '1')];
  await new Promise((wake) => setTimeout(wake, 2));
  await Promise.all([...first, ask('a', '2'), ask('a', '3')]);
  expect(asked).toEqual(['a 1', 'b 1', 'a 2,3']);
});

test('a failure is told to everybody who waited for it, and the next question is asked anew', async () => {
  let fails = true;
  const ask = askTogether<number>(async (_group, keys) => {
    if (fails) throw new Error('away');
    return new Map(keys.map((key) => [key, 1]));
  });
  const told = await Promise.allSettled([ask('a', '1'), ask('a', '2')]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await ask('a', '1')).toBe(1);
});
