import { type Locale, useTexts } from '#platform/web/locale.ts';
import { registerEn } from '../texts/en.ts';
import { type RegisterTexts, registerZhCn } from '../texts/zh-cn.ts';

const BY_LOCALE: Readonly<Record<Locale, RegisterTexts>> = { 'zh-CN': registerZhCn, en: registerEn };

export function useRegisterTexts(): RegisterTexts {
  return useTexts(BY_LOCALE);
}

/** The word for a value; one the texts do not know is shown as it is rather than hidden. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string | null): string =>
  value === null || value === '' ? '—' : (words[value] ?? value);
