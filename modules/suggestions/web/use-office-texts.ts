import { type Locale, useTexts } from '#platform/web/locale.ts';
import type { InWords } from '../texts/in-words.ts';
import { officePagesEn } from '../texts/office-pages-en.ts';
import { officePagesZhCn } from '../texts/office-pages-zh-cn.ts';

type OfficeTexts = InWords<typeof officePagesZhCn>;
const BY_LOCALE: Readonly<Record<Locale, OfficeTexts>> = { 'zh-CN': officePagesZhCn, en: officePagesEn };

export function useOfficeTexts(): OfficeTexts {
  return useTexts(BY_LOCALE);
}
