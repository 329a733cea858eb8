import { type Locale, useTexts } from '#platform/web/locale.ts';
import { en } from '../texts/en.ts';
import { type SuggestionTexts, zhCn } from '../texts/zh-cn.ts';

const BY_LOCALE: Readonly<Record<Locale, SuggestionTexts>> = { 'zh-CN': zhCn, en };

export function useSuggestionTexts(): SuggestionTexts {
  return useTexts(BY_LOCALE);
}
