import { kitEn } from '#platform/texts/kit-en.ts';
import { type KitTexts, kitZhCn } from '#platform/texts/kit-zh-cn.ts';
import { type Locale, currentLocale, useTexts } from './locale.ts';

const BY_LOCALE: Readonly<Record<Locale, KitTexts>> = { 'zh-CN': kitZhCn, en: kitEn };

export function useKitTexts(): KitTexts {
  return useTexts(BY_LOCALE);
}

/** For places outside React, such as the sentence of an error. */
export function kitTexts(): KitTexts {
  return BY_LOCALE[currentLocale()];
}
