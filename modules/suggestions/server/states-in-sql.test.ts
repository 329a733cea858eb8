import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { owesAnswer, SUGGESTION_STATES } from '../domain/lifecycle.ts';

const folder = fileURLToPath(new URL('./queries/', import.meta.url));
const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

test('every list of states that owe an answer, as SQL, is the lifecycle’s own', () => {
  const lists = sources.flatMap((name) =>
    [...readFileSync(`${folder}${name}`, 'utf8').matchAll(/s\.state in \(('handed-over'[^)]*)\)/g)].map(([, list = '']) => list),
  );
  const owing = SUGGESTION_STATES.filter((state) => owesAnswer({ state }));
  expect(owing).toEqual(['handed-over', 'assigned', 'handling', 'second-round', 'co-ordination']);
  expect(lists.length).toBeGreaterThan(2);
  for (const list of lists) expect(list).toBe(owing.map((state) => `'${state}'`).join(', '));
});
