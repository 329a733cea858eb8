import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as errors from '../domain/errors.ts';
import { lifecycles } from '../domain/lifecycles.ts';
import { en } from '../texts/en.ts';
import { zhCn } from '../texts/zh-cn.ts';

const server = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(server, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.ts') && !file.name.endsWith('.test.ts'))
  .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'));

/** Kinds of notices written in the server's commands. */
const noticeKinds = [
  ...new Set(
    sources.flatMap((source) =>
      [
        ...source.matchAll(
          /(?:noticeTo|noticesToRole|noticesToSigners|noticesToUnits|toUnits?|toLead|told)\([^'\n]*'(suggestions\.[a-z-]+)'|\? '(suggestions\.[a-z-]+)' : '(suggestions\.[a-z-]+)'/g,
        ),
      ].flatMap((match) => match.slice(1).filter((kind) => kind !== undefined)),
    ),
  ),
];

describe('texts of suggestions', () => {
  test('the server sends notices that this test finds', () => {
    expect(noticeKinds.length).toBeGreaterThan(30);
  });

  test.each(noticeKinds)('notice %s has its sentence in both languages', (kind) => {
    for (const texts of [zhCn, en]) {
      const known: Readonly<Record<string, string>> = texts.notices;
      expect(known[kind]).toBeTruthy();
    }
  });

  test('every refusal has its sentence in both languages', () => {
    const made: readonly { readonly code: string }[] = Object.values(errors).map((make) =>
      (make as (...args: readonly never[]) => { readonly code: string })(),
    );
    for (const { code } of made) {
      for (const texts of [zhCn, en]) {
        const known: Readonly<Record<string, string>> = texts.errors;
        expect(known[code], code).toBeTruthy();
      }
    }
  });

  test('every state of every lifecycle has its word', () => {
    const words = {
      suggestion: zhCn.words.state,
      motion: zhCn.words.state,
      task: zhCn.words.taskState,
      promise: zhCn.words.promiseState,
      key: zhCn.words.keyState,
    };
    for (const [of, table] of Object.entries(lifecycles)) {
      const known: Readonly<Record<string, string>> = Object.entries(words).find(([name]) => name === of)?.[1] ?? {};
      for (const state of table.states) expect(known[state], `${of} ${state}`).toBeTruthy();
    }
  });

  test('a sentence has the same places in every language', () => {
    const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
    const walk = (a: unknown, b: unknown, path: string): void => {
      if (typeof a === 'string' && typeof b === 'string') {
        expect([path, ...new Set(places(b))]).toEqual([path, ...new Set(places(a))]);
      } else if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
        const other: Readonly<Record<string, unknown>> = { ...b };
        for (const [key, value] of Object.entries(a)) walk(value, other[key], `${path}.${key}`);
      }
    };
    walk({ ...zhCn, notices: {}, errors: {} }, { ...en, notices: {}, errors: {} }, '');
  });
});
