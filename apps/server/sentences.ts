import { fillIn, type Locale } from '#platform/texts/words.ts';
import type { Sentences } from '#platform/server/http/problem.ts';
import { errorTexts } from './error-texts.ts';

/** The sentence of an error code in the tongue of the request; the code itself where none is known. */
export const sentences: Sentences = (code, params, locale) => {
  const known = errorTexts[(locale === 'en' ? 'en' : 'zh-CN') satisfies Locale];
  return fillIn(known[code] ?? code, params);
};
