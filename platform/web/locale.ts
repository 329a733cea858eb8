import { useSyncExternalStore } from 'react';
import { storedChoice } from './stored-choice.ts';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Chinese unless the reader chose otherwise: the tongue of the law stays Chinese. */
const choice = storedChoice<Locale>('renda.locale', LOCALES, () => 'zh-CN');

export const currentLocale = (): Locale => choice.get();

export function setLocale(locale: Locale): void {
  choice.set(locale);
  showLocale();
  // The server's own pages and sentences follow the same switch.
  document.cookie = `renda_locale=${locale}; path=/; max-age=31536000; samesite=lax`;
}

/** Writes the language where screen readers look for it. */
export function showLocale(): void {
  document.documentElement.lang = choice.get();
}

export function useLocale(): Locale {
  return useSyncExternalStore(choice.subscribe, choice.get, choice.get);
}

/** The texts of the language in use, e.g. `useTexts({ 'zh-CN': zhCn, en })`. */
export function useTexts<Texts>(byLocale: Readonly<Record<Locale, Texts>>): Texts {
  return byLocale[useLocale()];
}
