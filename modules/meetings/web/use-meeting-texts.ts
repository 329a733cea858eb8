import { type Locale, useTexts } from '#platform/web/locale.ts';
import { meetingFiguresEn } from '../texts/figures-en.ts';
import { meetingFiguresZhCn } from '../texts/figures-zh-cn.ts';
import { meetingFormsEn } from '../texts/forms-en.ts';
import { meetingFormsZhCn } from '../texts/forms-zh-cn.ts';
import { meetingHallEn } from '../texts/hall-en.ts';
import { meetingHallZhCn } from '../texts/hall-zh-cn.ts';
import { meetingPagesEn } from '../texts/pages-en.ts';
import { meetingPagesZhCn } from '../texts/pages-zh-cn.ts';
import { meetingPhoneEn } from '../texts/phone-en.ts';
import { meetingPhoneZhCn } from '../texts/phone-zh-cn.ts';
import { meetingWordsEn } from '../texts/words-en.ts';
import { meetingWordsZhCn } from '../texts/words-zh-cn.ts';

const zhCn = {
  words: meetingWordsZhCn,
  pages: meetingPagesZhCn,
  forms: meetingFormsZhCn,
  hall: meetingHallZhCn,
  phone: meetingPhoneZhCn,
  figures: meetingFiguresZhCn,
};
type Widened<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Widened<Texts[Key]> };
export type MeetingTexts = Widened<typeof zhCn>;

const BY_LOCALE: Readonly<Record<Locale, MeetingTexts>> = {
  'zh-CN': zhCn,
  en: {
    words: meetingWordsEn,
    pages: meetingPagesEn,
    forms: meetingFormsEn,
    hall: meetingHallEn,
    phone: meetingPhoneEn,
    figures: meetingFiguresEn,
  },
};

export const useMeetingTexts = (): MeetingTexts => useTexts(BY_LOCALE);

/** The word of a key; a key this release does not know is shown as it is. */
export const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
