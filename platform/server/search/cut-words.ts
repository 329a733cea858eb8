import { createRequire } from 'node:module';
import type * as Library from '@node-rs/jieba';
import type * as Words from '@node-rs/jieba/dict.js';

const load = createRequire(import.meta.url);
let segmenter: Library.Jieba | undefined;

// The dictionary takes a moment and some memory: loaded with the first text, not with the program.
function jieba(): Library.Jieba {
  if (segmenter) return segmenter;
  const library: typeof Library = load('@node-rs/jieba');
  const words: typeof Words = load('@node-rs/jieba/dict.js');
  return (segmenter = library.Jieba.withDict(words.dict));
}

const WORD = /[\p{L}\p{N}]/u;
// Words that stand in every text find nothing.
const COMMON = new Set([
  '的',
  '了',
  '和',
  '与',
  '在',
  '是',
  '对',
  '等',
  '及',
  '为',
  '将',
  '把',
  '也',
  '都',
  '而',
  '并',
  '或',
  '有',
  '就',
  '要',
  '关于',
  '建议',
]);

// What people type into a search is short and comes again; a text of a matter is neither.
const SHORT = 40;
const MOST_KEPT = 1000;
const kept = new Map<string, readonly string[]>();

/** Distinct search words of a text, lower case, as the index stores them. */
export function cutWords(text: string): string[] {
  const known = kept.get(text);
  if (known) return [...known];
  const words = cut(text);
  if (text.length <= SHORT) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, words);
  }
  return [...words];
}

function cut(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = jieba().cutForSearch(plain, true);
  return [...new Set([...words.map((word) => word.trim()).filter((word) => WORD.test(word) && !COMMON.has(word)), ...rarePairs(plain)])];
}

// Signs that no dictionary has stand alone when a text is cut, and what follows them is cut otherwise in a
// text than in a search: 𬭎山 in 𬭎山村. Each is a word with either neighbour too.
const RARE = /[\u{3400}-\u{4dbf}\u{20000}-\u{3ffff}]/u;
const HAN = /\p{Script=Han}/u;
function rarePairs(text: string): string[] {
  if (!RARE.test(text)) return [];
  const signs = [...text];
  return signs.slice(1).flatMap((sign, index) => {
    const before = signs[index] ?? '';
    return HAN.test(before) && HAN.test(sign) && (RARE.test(before) || RARE.test(sign)) ? [before + sign] : [];
  });
}
const isRarePair = (word: string): boolean => RARE.test(word) && [...word].length === 2;

const quote = (word: string): string => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;

const PART = /^\p{Script=Han}{2,}$/u;
// A text is cut with the parts of its longer Chinese words (not with single characters), so whoever has
// 自行车 has 自行: asking for both costs twice.
const withoutParts = (words: readonly string[]): string[] =>
  words.filter((word) => !(PART.test(word) && words.some((other) => other !== word && other.includes(word))));

// A text that was cut before pairs were words has both signs.
const eitherWay = (pair: string): string => `(${quote(pair)} | ${[...pair].map(quote).join(' & ')})`;

function wantAll(words: readonly string[]): string {
  const pairs = words.filter(isRarePair);
  const inPairs = new Set(pairs.flatMap((pair) => [...pair]));
  return [
    ...withoutParts(words)
      .filter((word) => !pairs.includes(word) && !inPairs.has(word))
      .map(quote),
    ...pairs.map(eitherWay),
  ].join(' & ');
}

/** The words as a `tsquery` (for a cast) that wants all of them, or any; empty for no words. */
export const queryOf = (words: readonly string[], want: 'all' | 'any'): string =>
  want === 'all' ? wantAll(words) : words.map(quote).join(' | ');

/** A `tsquery` of a text's words. */
export const wordQuery = (text: string, want: 'all' | 'any'): string => queryOf(cutWords(text), want);
