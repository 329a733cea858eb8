import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = execFileSync('git', ['ls-files', 'modules', 'platform/web', 'apps/web'], { encoding: 'utf8' })
  .split('\n')
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'));

/** Keys under which answers are kept, with where each is asked; keys that are only forgotten do not count. */
function askedKeys(): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const name of sources)
    for (const [, key = ''] of readFileSync(name, 'utf8').matchAll(/queryKey: (\[[^\]]*\]),(?=[^}]{0,160}queryFn)/g))
      keys.set(key, [...(keys.get(key) ?? []), name]);
  return keys;
}

test('what is kept under a key is asked in one place only: two shapes under one key break the page that comes second', () => {
  const keys = askedKeys();
  expect(keys.size).toBeGreaterThan(60);
  expect([...keys].filter(([, places]) => places.length > 1)).toEqual([]);
});
