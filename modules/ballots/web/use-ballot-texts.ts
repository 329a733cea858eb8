import { type Locale, useTexts } from '#platform/web/locale.ts';
import { ballotPagesEn } from '../texts/pages-en.ts';
import { ballotPagesZhCn } from '../texts/pages-zh-cn.ts';
import { ballotWordsEn } from '../texts/words-en.ts';
import { ballotWordsZhCn } from '../texts/words-zh-cn.ts';

const zhCn = { words: ballotWordsZhCn, pages: ballotPagesZhCn };
type Widened<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Widened<Texts[Key]> };
export type BallotTexts = Widened<typeof zhCn>;

const BY_LOCALE: Readonly<Record<Locale, BallotTexts>> = { 'zh-CN': zhCn, en: { words: ballotWordsEn, pages: ballotPagesEn } };

export const useBallotTexts = (): BallotTexts => useTexts(BY_LOCALE);
