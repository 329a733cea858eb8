import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { insightFiguresEn } from '../texts/figures-en.ts';
import { insightFiguresZhCn } from '../texts/figures-zh-cn.ts';
import { figureCatalogue, findDefinition, rateCatalogue } from './figure-catalogue.ts';

/** The rows of the domain inventory of the kind “figure”. */
const SEEDS = [
  18, 42, 43, 44, 45, 46, 47, 48, 49, 51, 52, 58, 59, 64, 65, 66, 68, 72, 73, 77, 78, 79, 83, 84, 90, 121, 123, 128, 130, 131, 132, 136,
  137, 140, 141, 143, 144, 145, 146, 147, 148, 150, 152, 153, 155, 156, 160, 161, 167, 192, 201, 219, 225, 226, 245, 283,
].map((number) => `S-${String(number).padStart(3, '0')}`);

test('every one of the fifty-six figures of the inventory has a definition, and nothing is defined that is not in it', () => {
  expect(SEEDS).toHaveLength(56);
  expect([...new Set(figureCatalogue.flatMap(({ seeds }) => seeds))].toSorted()).toEqual(SEEDS);
});

test('each has a name and a sentence saying what it counts, in both tongues', () => {
  const ids = figureCatalogue.map(({ id }) => id).toSorted();
  expect(new Set(ids).size).toBe(ids.length);
  for (const texts of [insightFiguresZhCn, insightFiguresEn]) {
    expect(Object.keys(texts.label).toSorted()).toEqual(ids);
    expect(Object.keys(texts.counts).toSorted()).toEqual(ids);
    expect(Object.keys(texts.rate).toSorted()).toEqual(rateCatalogue.map(({ id }) => id).toSorted());
  }
});

test('a rate is two figures of the catalogue in one unit', () => {
  for (const { part, whole } of rateCatalogue) {
    expect(findDefinition(part)?.unit).toBe(findDefinition(whole)?.unit);
    expect(findDefinition(part)).toBeDefined();
  }
});

test('no figure is of one deputy: nobody is ranked', () => {
  expect(figureCatalogue.filter(({ id }) => /rank|score/.test(id))).toEqual([]);
});

test('the README says of each figure whether rows are counted or entries are typed', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const { id, feed } of figureCatalogue)
    expect(readme).toMatch(
      new RegExp(`\\| \`${id}\` \\|.*\\| ${'module' in feed ? `rows of ${feed.module}` : `typed; waits for ${feed.awaits}`} \\|`),
    );
});
