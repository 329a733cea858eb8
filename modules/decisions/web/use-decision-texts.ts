import { type Locale, useTexts } from '#platform/web/locale.ts';
import type { InWords } from '../texts/in-words.ts';
import { decisionPagesEn } from '../texts/pages-en.ts';
import { decisionPagesZhCn } from '../texts/pages-zh-cn.ts';

export type DecisionTexts = InWords<typeof decisionPagesZhCn>;
const BY_LOCALE: Readonly<Record<Locale, DecisionTexts>> = { 'zh-CN': decisionPagesZhCn, en: decisionPagesEn };
export const useDecisionTexts = (): DecisionTexts => useTexts(BY_LOCALE);

/** The word of a key; a key this release does not know is shown as it is. */
export const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
