import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawnLifecycles } from './generate-diagrams.ts';

const root = join(import.meta.dirname, '..');
const glossary = (): string => {
  const path = join(root, 'docs/glossary.md');
  return existsSync(path) ? readFileSync(path, 'utf8').toLowerCase() : '';
};
const plain = (name: string): string => name.replaceAll('-', ' ');

test('every module and every state of a lifecycle stands in the glossary', () => {
  const text = plain(glossary());
  const modules = readdirSync(join(root, 'modules'));
  const states = Object.values(drawnLifecycles).flatMap((tables) => Object.values(tables).flatMap(({ states: names }) => [...names]));
  expect(modules.length + states.length).toBeGreaterThan(20);
  expect([...new Set([...modules, ...states])].filter((name) => !text.includes(plain(name)))).toEqual([]);
});
