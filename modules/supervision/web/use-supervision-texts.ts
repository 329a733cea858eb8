import { type Locale, useTexts } from '#platform/web/locale.ts';
import { supervisionFormsEn } from '../texts/forms-en.ts';
import { supervisionFormsZhCn } from '../texts/forms-zh-cn.ts';
import type { InWords } from '../texts/in-words.ts';
import { supervisionPagesEn } from '../texts/pages-en.ts';
import { supervisionPagesZhCn } from '../texts/pages-zh-cn.ts';
import { supervisionWordsEn } from '../texts/words-en.ts';
import { supervisionWordsZhCn } from '../texts/words-zh-cn.ts';

const zhCn = { words: supervisionWordsZhCn, pages: supervisionPagesZhCn, forms: supervisionFormsZhCn };
export type SupervisionTexts = InWords<typeof zhCn>;
const BY_LOCALE: Readonly<Record<Locale, SupervisionTexts>> = {
  'zh-CN': zhCn,
  en: { words: supervisionWordsEn, pages: supervisionPagesEn, forms: supervisionFormsEn },
};
export const useSupervisionTexts = (): SupervisionTexts => useTexts(BY_LOCALE);

/** The word of a key; a key this release does not know is shown as it is. */
export const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
