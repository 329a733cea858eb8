import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const PIECES = ['README.md', 'contract', 'domain', 'server', 'texts', 'web'];
/** Folders inside a piece; `domain` and `contract` may group files by subject. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  server: ['commands', 'papers', 'queries'],
  web: ['components', 'pages'],
  texts: [],
};
const NAMELESS = /^(utils?|helpers?|common|types|index|misc|shared|lib|constants)\.(test\.)?[cm]?[jt]sx?$/;
const EXEMPT = /\/(texts|law|names|topics|codes)\/|^demo\/|\.test\.tsx?$|^db\/types\.ts$/;
const HARD_LIMIT = 300;

/** What is wrong with a module's folder. */
export function moduleFaults(name: string, read: (path: string) => readonly { name: string; isFolder: boolean }[]): string[] {
  const faults: string[] = [];
  for (const { name: piece } of read(`modules/${name}`))
    if (!PIECES.includes(piece)) faults.push(`modules/${name}/${piece} is not one of ${PIECES.join(', ')}`);
  for (const [piece, folders] of Object.entries(INSIDE)) {
    for (const { name: inside, isFolder } of read(`modules/${name}/${piece}`)) {
      if (isFolder && !folders.includes(inside))
        faults.push(`modules/${name}/${piece}/${inside}/ is not one of ${folders.join(', ') || '(none)'}`);
    }
  }
  return faults;
}

const onDisk = (path: string): { name: string; isFolder: boolean }[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    : [];

const sources = ['apps', 'modules', 'platform', 'demo', 'tools', 'bench', 'e2e']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.(tsx?|mjs)$/.test(path));

const codeLines = (text: string): number =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;

test('every module has the same furniture under the same names', () => {
  const modules = onDisk('modules').filter(({ isFolder }) => isFolder);
  expect(modules.length).toBeGreaterThan(1);
  expect(modules.flatMap(({ name }) => moduleFaults(name, onDisk))).toEqual([]);
});

test('a piece under another name is found', () => {
  const tree: Readonly<Record<string, readonly { name: string; isFolder: boolean }[]>> = {
    'modules/x': [
      { name: 'README.md', isFolder: false },
      { name: 'services', isFolder: true },
      { name: 'server', isFolder: true },
    ],
    'modules/x/server': [
      { name: 'handlers', isFolder: true },
      { name: 'commands', isFolder: true },
      { name: 'store.ts', isFolder: false },
    ],
  };
  expect(moduleFaults('x', (path) => tree[path] ?? [])).toEqual([
    'modules/x/services is not one of README.md, contract, domain, server, texts, web',
    'modules/x/server/handlers/ is not one of commands, papers, queries',
  ]);
});

test('every module says in a README what it is for', () => {
  const without = onDisk('modules').filter(({ name, isFolder }) => isFolder && !existsSync(join(root, 'modules', name, 'README.md')));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('a file is named for what it holds', () => {
  expect(sources.length).toBeGreaterThan(350);
  expect(sources.filter((path) => NAMELESS.test(basename(path)))).toEqual([]);
});

test('no file of code is longer than three hundred lines', () => {
  const long = sources
    .filter((path) => !EXEMPT.test(path))
    .map((path) => ({ path, lines: codeLines(readFileSync(join(root, path), 'utf8')) }))
    .filter(({ lines }) => lines > HARD_LIMIT);
  expect(long).toEqual([]);
});
