import { expect, test } from 'vitest';
import { cutWords, queryOf, wordQuery } from './cut-words.ts';

test('a long word is cut with its parts, in a text as in a question', () => {
  expect(cutWords('电动自行车充电')).toEqual(expect.arrayContaining(['电动', '自行', '自行车', '充电']));
});

test('whoever wants all words is not asked for a part beside the word it is part of', () => {
  expect(wordQuery('自行车 充电', 'all')).toBe("'自行车' & '充电'");
  expect(wordQuery('自行车', 'any')).toContain("'自行' |");
});

test('a text that has the long word has every part that was left out', () => {
  for (const text of ['电动自行车', '老旧小区加装电梯', '公共交通站台', '社会主义核心价值观', '农村生活污水处理']) {
    const words = cutWords(text);
    const wanted = queryOf(words, 'all');
    const has = new Set(cutWords(`关于在城南${text}方面的建议`));
    for (const word of words.filter((each) => !wanted.includes(`'${each}'`))) expect(has).toContain(word);
  }
});

test('numbers, letters and single characters are words of their own', () => {
  expect(queryOf(['2', '25', 'a', 'ab', '镇', '乡镇'], 'all')).toBe("'2' & '25' & 'a' & 'ab' & '镇' & '乡镇'");
});

test('quotes in a word stay inside it', () => {
  expect(queryOf(["a'b", 'c\\d'], 'all')).toBe("'a''b' & 'c\\\\d'");
});

test('a place whose first sign no dictionary has is found in a longer name, and in a text cut before', () => {
  const query = queryOf(cutWords('𬭎山'), 'all');
  expect(query).toBe("('𬭎山' | '𬭎' & '山')");
  expect(cutWords('关于𬭎山村口设站的建议')).toContain('𬭎山');
  expect(cutWords('王𬭎')).toContain('王𬭎');
});
