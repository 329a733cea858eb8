import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['apps', 'modules', 'platform', 'db', 'docs', 'demo', 'e2e', 'bench', 'tools'];
const files = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)),
];
const documents = files.filter((path) => path.endsWith('.md'));
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const isThere = (path: string): boolean => existsSync(join(ROOT, path));

/** How a heading is called in an address, as the places that show Markdown do it. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replace(/ /g, '-');

function leadsNowhere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const place = path === '' ? document : normalize(join(dirname(document), path));
  if (!isThere(place)) return true;
  if (anchor === undefined || !place.endsWith('.md')) return false;
  return ![...textOf(place).matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
}

test('every link of a document leads somewhere', () => {
  expect(documents.length).toBeGreaterThan(20);
  const broken = documents.flatMap((document) =>
    [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link) && leadsNowhere(document, link))
      .map((link) => `${document}: ${link}`),
  );
  expect(broken).toEqual([]);
});

/** Paths in backticks; what holds a placeholder or a star must have at least one file that fits. */
function namesNothing(path: string): boolean {
  if (!/[<*]|NNNN|…/.test(path)) return !isThere(path);
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/<[^>]+>|\*|NNNN|…/g, '[^/]+')
    .replace(/\/$/, '/.+');
  return !files.some((file) => new RegExp(`^${pattern}$`).test(file));
}

test('what a list of files tells a newcomer to write has files of that name in the house', () => {
  const named = ['CONTRIBUTING.md', 'docs/ARCHITECTURE.md'].flatMap((document) =>
    [...textOf(document).matchAll(/`((?:apps|modules|platform|db|tools|docs|demo|e2e|bench)\/[^`\s]*)`/g)].map(([, path = '']) => path),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(namesNothing)).toEqual([]);
});

test('every piece of the platform’s server that modules build on has its page', () => {
  const pieces = [
    'backup',
    'command',
    'db',
    'fields',
    'figures',
    'files',
    'http',
    'identity',
    'journal',
    'law',
    'live',
    'notices',
    'papers',
    'search',
    'spreadsheets',
  ];
  expect(pieces.filter((piece) => !isThere(`platform/server/${piece}/README.md`))).toEqual([]);
});
