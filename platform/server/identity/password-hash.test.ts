import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.ts';

test('a heap of sign-ins leaves threads to everybody else: a file is read before the first of them is done', async () => {
  let done = 0;
  const heap = Array.from({ length: 6 }, () => hashPassword('Spring-Rain-7').then(() => (done += 1)));
  await readFile(fileURLToPath(import.meta.url));
  expect(done).toBe(0);
  await Promise.all(heap);
  expect(done).toBe(6);
});

test('a name nobody has costs the work of a wrong password, so that the clock tells nothing (R-01)', async () => {
  const hash = await hashPassword('Spring-Rain-7');
  const time = async (known: string | undefined): Promise<number> => {
    const start = performance.now();
    expect(await verifyPassword(known, 'wrong')).toBe(false);
    return performance.now() - start;
  };
  const best = async (known: string | undefined): Promise<number> => Math.min(await time(known), await time(known), await time(known));
  const ratio = (await best(undefined)) / (await best(hash));
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});
