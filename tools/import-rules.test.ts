import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const Result = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    totalCruised: z.number(),
    totalDependenciesCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

function cruise(cwd: string, folders: readonly string[]): z.infer<typeof Result> {
  const run = spawnSync(process.execPath, [tool, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', ...folders], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 << 20,
  });
  return Result.parse(JSON.parse(run.stdout));
}

const lines = (result: z.infer<typeof Result>): string[] =>
  result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A small house in which every file imports what it may not. */
function badHouse(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'renda-imports-'));
  made.push(folder);
  const all = {
    'package.json': JSON.stringify({ type: 'module', imports: { '#platform/*': './platform/*', '#modules/*': './modules/*' } }),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('imports point one way', () => {
  expect(lines(cruise(root, ['apps', 'modules', 'platform', 'demo']))).toEqual([]);
}, 60_000);

test('the tool sees the files, and the imports in them', () => {
  const { modules, summary } = cruise(root, ['apps', 'modules', 'platform']);
  const ours = modules.filter(({ source }) => /^(apps|modules|platform)\/.*\.tsx?$/.test(source));
  expect(ours.length).toBeGreaterThan(350);
  expect(summary.totalDependenciesCruised).toBeGreaterThan(1200);
}, 60_000);

test('each forbidden import is found, the types among them', () => {
  const house = badHouse({
    'platform/domain/pure.ts': `import { readFileSync } from 'node:fs';\nexport const pure = readFileSync;`,
    'platform/server/door.ts': `import type { Secret } from '#modules/a/domain/secret.ts';\nexport type Door = Secret;`,
    'modules/a/domain/secret.ts': `export type Secret = string;`,
    'modules/a/domain/ids.ts': `export type AId = string;`,
    'modules/b/server/store.ts': `import type { AId } from '#modules/a/domain/ids.ts';\nimport type { Secret } from '#modules/a/domain/secret.ts';\nexport type Store = Secret | AId;`,
    'modules/b/web/page.tsx': `import type { Store } from '../server/store.ts';\nexport const Page = (store: Store) => <p>{store}</p>;`,
    'modules/b/domain/one.ts': `import type { Two } from './two.ts';\nexport type One = Two;`,
    'modules/b/domain/two.ts': `import type { One } from './one.ts';\nexport type Two = One | 'x';`,
    'modules/b/texts/en.ts': `import type { One } from '../domain/one.ts';\nexport const en: One = 'x';`,
    'modules/b/contract/shapes.ts': `import type { Store } from '../server/store.ts';\nimport './absent.ts';\nexport type Shape = Store;`,
  });
  expect(lines(cruise(house, ['platform', 'modules']))).toEqual([
    'contract-knows-domain-only: modules/b/contract/shapes.ts -> modules/b/server/store.ts',
    'domain-is-pure: platform/domain/pure.ts -> fs',
    'no-circles: modules/b/domain/one.ts -> modules/b/domain/two.ts',
    'no-node-in-the-browser: platform/domain/pure.ts -> fs',
    'nothing-unknown: modules/b/contract/shapes.ts -> ./absent.ts',
    'other-modules-through-their-door: modules/b/server/store.ts -> modules/a/domain/secret.ts',
    'platform-stands-alone: platform/server/door.ts -> modules/a/domain/secret.ts',
    'texts-are-words: modules/b/texts/en.ts -> modules/b/domain/one.ts',
    'web-never-server: modules/b/web/page.tsx -> modules/b/server/store.ts',
  ]);
});
