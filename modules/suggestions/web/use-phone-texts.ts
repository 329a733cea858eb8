import { type Locale, useTexts } from '#platform/web/locale.ts';
import { phoneEn } from '../texts/phone-en.ts';
import { phoneZhCn } from '../texts/phone-zh-cn.ts';
import type { InWords } from '../texts/in-words.ts';

export type PhoneTexts = InWords<typeof phoneZhCn>;

const BY_LOCALE: Readonly<Record<Locale, PhoneTexts>> = { 'zh-CN': phoneZhCn, en: phoneEn };

export function usePhoneTexts(): PhoneTexts {
  return useTexts(BY_LOCALE);
}
