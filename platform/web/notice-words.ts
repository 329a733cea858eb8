import type { Locale } from './locale.ts';
import type { NoticeWords } from './web-module.ts';

const told: NoticeWords[] = [];

/** Told once at the start by the app, from what its modules say of their notices. */
export function wordNotices(words: NoticeWords): void {
  told.push(words);
}

/** The sentence of a kind of notice, from whichever module tells it. */
export const noticeWords = (kind: string, locale: Locale): string | undefined =>
  told.map(({ sentences }) => sentences[locale][kind]).find((sentence) => sentence !== undefined);

/** Where a notice leads, on the desk or on the phone. */
export const noticeHref = (object: { readonly type: string; readonly id: string }, area: 'desk' | 'phone'): string | undefined =>
  told.map(({ hrefOf }) => hrefOf(object, area)).find((href) => href !== undefined);
