import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = ['apps', 'modules', 'platform']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
const textFiles = files.filter((path) => /\/texts\/.*\.ts$/.test(path));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const code = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

/** Every sentence below an exported object, by its path. */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}/${key}`));
}

/** A file of texts, without the names of its exports: those bear the tongue. */
async function sentencesOf(path: string): Promise<Map<string, string>> {
  const module: Readonly<Record<string, unknown>> = await import(join(root, path));
  return new Map(Object.values(module).flatMap((value) => flat(value)));
}

const MADE = /(?:code: |Error\(|fail\([^,]+, |invalid\(|conflict\(|missing\(|refuse\(|forbidden\(|notFound\()'([a-z]+\.[a-z_]+)'/g;

test('every error that the code can raise has a sentence in both tongues', async () => {
  const raised = new Map<string, string>();
  for (const path of files.filter((each) => !/\/(texts|web)\//.test(each)))
    for (const [, key = ''] of code(path).matchAll(MADE)) raised.set(key, path);
  expect(raised.size).toBeGreaterThan(60);
  for (const tongue of [/zh-cn\.ts$/i, /(^|[-/])en\.ts$/]) {
    const known = new Set<string>();
    for (const path of textFiles.filter((each) => tongue.test(each)))
      for (const key of (await sentencesOf(path)).keys()) known.add(key.split('/').at(-1) ?? '');
    expect({ tongue, without: [...raised].filter(([key]) => !known.has(key)) }).toEqual({ tongue, without: [] });
  }
});

test('English is complete: the same keys, and the same places for values', async () => {
  const sources = textFiles.filter((path) => /zh-cn\.ts$/i.test(path));
  expect(sources.length).toBeGreaterThan(10);
  const faults: string[] = [];
  for (const source of sources) {
    const path = source.replace(/zh-cn\.ts$/i, 'en.ts');
    if (!textFiles.includes(path)) {
      faults.push(`${path} is missing`);
      continue;
    }
    const [chinese, english] = await Promise.all([sentencesOf(source), sentencesOf(path)]);
    const places = (text = ''): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
    for (const [key, text] of chinese) {
      const translated = english.get(key);
      if (translated === undefined || translated.trim() === '') faults.push(`${path}: ${key} has no sentence`);
      else if (places(translated) !== places(text))
        faults.push(`${path}: ${key} puts in ${places(translated) || 'nothing'}, the source ${places(text) || 'nothing'}`);
    }
    for (const key of english.keys()) if (!chinese.has(key)) faults.push(`${path}: ${key} is not in the source`);
  }
  expect(faults).toEqual([]);
});

/** Where Chinese may stand in code, each with its reason. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/\/texts\//, 'that is where texts live'],
  [/(test-bed|test-[a-z]+|sample-[a-z-]+|crash-world)\.ts$/, 'made for tests'],
  [
    /^modules\/(suggestions|meetings|register|ballots|supervision|decisions)\/server\/offered-figures\.ts$|^modules\/insights\/domain\/(figure-catalogue|check-prose|check-shares|nearest-named|report-text)\.ts$|^modules\/insights\/server\/queries\/reports\.ts$/,
    'the counting unit is part of a figure, and prose names it',
  ],
  [/^modules\/suggestions\/server\/(figures|queries\/statistics)\.ts$/, 'the counting unit is part of a figure'],
  [/^modules\/meetings\/server\/figures\.ts$/, 'the counting unit is part of a figure'],
  [/^modules\/meetings\/server\/heard-reports\.ts$/, 'courts and procuratorates are known by their names'],
  [/^modules\/supervision\/server\/figures\.ts$/, 'the counting unit is part of a figure'],
  [
    /^modules\/supervision\/domain\/(statutory-days|subject-words|discipline-organ|named-methods)\.ts$/,
    'a deadline explains itself in the tongue of the law; words looked for in a plan, in the name of an organ, and names of local methods',
  ],
  [/^modules\/register\/server\/(commands\/init-congress|congress-name)\.ts$/, 'the official name of a congress'],
  [/^modules\/register\/server\/commands\/import-organisations\.ts$/, 'how offices number the lines of a duty list'],
  [/^modules\/suggestions\/server\/document-routes\.ts$/, 'the file name of an official ledger'],
  [/\/papers\//, 'the wording of official papers is part of their form'],
  [/^platform\/domain\/(law|codes|names|formats|sheets)\//, 'tables of law and language'],
  [/^modules\/[a-z]+\/domain\/(import-|ledger-|read-phone|unit-names|[a-z-]+-columns)/, 'what offices write into sheets'],
  [
    /^modules\/suggestions\/domain\/(reply-checks|text-checks|title-likeness|private-data|writing-advice)\.ts$/,
    'words looked for in Chinese prose',
  ],
  [/^modules\/supervision\/domain\/plan\//, 'how plans and reviews are worded'],
  [/^modules\/[a-z]+\/contract\//, 'the API description names a thing as the law does'],
  [/^modules\/register\/server\/queries\/(posts|people)\.ts$|^modules\/suggestions\/server\/view-of\.ts$/, 'the post that a mandate gives'],
  [/^platform\/server\/(search\/cut-words|papers\/)/, 'Chinese words and typefaces'],
  [/^platform\/web\/formats\.ts$|^apps\/portal\/page-context\.ts$/, 'how a day is written'],
  [/^apps\/portal\/portal-congress\.ts$/, 'the official name of a congress, in every tongue'],
  [/^modules\/suggestions\/server\/queries\/published\.ts$/, 'how a reader types a number'],
  [/^apps\/cli\/(found-congress|commands\/init)\.ts$/, 'examples of a place, and the posts of the founders as the register prints them'],
  [/^apps\/web\/gallery/, 'samples of the kit, shown to nobody in an office'],
  [/^apps\/server\/serve-pages\.ts$/, 'shown when the pages with their texts are not built'],
];
/** The name and the mark of the house, and the ending of a printed number in a pattern. */
const MARKS = /数字人大|<i aria-hidden="true">人<\/i>|\(\\d\+\)号/g;

test('Chinese shown to people stands in texts and nowhere else', () => {
  const found = files.filter(
    (path) => !CHINESE.some(([place]) => place.test(path)) && /\p{Script=Han}/u.test(code(path).replaceAll(MARKS, '')),
  );
  expect(found).toEqual([]);
});

test('no place is excused that needs no excuse', () => {
  const idle = CHINESE.filter(([place]) => !files.some((path) => place.test(path) && /\p{Script=Han}/u.test(read(path))));
  expect(idle.map(([place]) => String(place))).toEqual([]);
});
