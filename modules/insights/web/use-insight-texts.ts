import { type Locale, useLocale, useTexts } from '#platform/web/locale.ts';
import { insightFiguresEn } from '../texts/figures-en.ts';
import { insightFiguresZhCn } from '../texts/figures-zh-cn.ts';
import type { InWords } from '../texts/in-words.ts';
import { insightPagesEn } from '../texts/pages-en.ts';
import { insightPagesZhCn } from '../texts/pages-zh-cn.ts';

export type InsightTexts = InWords<typeof insightPagesZhCn>;
const BY_LOCALE: Readonly<Record<Locale, InsightTexts>> = { 'zh-CN': insightPagesZhCn, en: insightPagesEn };
export const useInsightTexts = (): InsightTexts => useTexts(BY_LOCALE);

type Words = Readonly<Record<string, string>>;
const FIGURES: Readonly<Record<Locale, { readonly label: Words; readonly counts: Words; readonly rate: Words }>> = {
  'zh-CN': insightFiguresZhCn,
  en: insightFiguresEn,
};

type FigureWords = {
  readonly labelOf: (id: string) => string;
  readonly countsOf: (id: string) => string;
  /** A counting word stands in Chinese only. */ readonly unitOf: (unit: string) => string;
};

/** Names of figures in the reader's tongue; one this release does not know is shown by its id. */
export function useFigureWords(): FigureWords {
  const locale = useLocale();
  const words = FIGURES[locale];
  return {
    labelOf: (id) => words.label[id] ?? words.rate[id] ?? id,
    countsOf: (id) => words.counts[id] ?? '',
    unitOf: (unit) => (locale === 'zh-CN' || unit === '%' ? unit : ''),
  };
}

/** The word of a key; a key this release does not know is shown as it is. */
export const wordOf = (words: Words, key: string): string => words[key] ?? key;
