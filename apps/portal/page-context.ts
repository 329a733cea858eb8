import { wordsEn } from '#modules/suggestions/texts/words-en.ts';
import { wordsZhCn } from '#modules/suggestions/texts/words-zh-cn.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { PortalCongress, PortalContact } from './portal-congress.ts';
import { type PortalLink, type PortalLocale, type PortalView, withView } from './portal-page.ts';
import type { ShortMemory } from './short-memory.ts';
import { type PageTexts, pagesEn } from './texts/pages-en.ts';
import { pagesZhCn } from './texts/pages-zh-cn.ts';

/** What a page is drawn from. The database is already that of the one congress. */
export type PageContext = {
  readonly db: Queryable;
  readonly congress: PortalCongress;
  readonly contact: PortalContact;
  readonly view: PortalView;
  readonly today: LocalDate;
  readonly query: URLSearchParams;
  readonly texts: PageTexts;
  /** Keeps the answer of a count for seconds; its scope is the congress and the day. */
  readonly recall: ShortMemory;
  /** The other places on this installation. */
  readonly places: readonly PortalLink[];
};

export const pageTexts = (locale: PortalLocale): PageTexts => (locale === 'en' ? pagesEn : pagesZhCn);

/** The text with `{name}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export const link = ({ view }: PageContext, address: string): string => withView(address, view);

/** An address with a question; empty parts are left out. */
export function withQuery(path: string, parts: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(parts).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]])),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}

const find = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** A field as people call it; one that the office wrote itself stays as written. */
export const fieldWord = ({ view }: PageContext, field: string): string =>
  find(view.locale === 'en' ? wordsEn.field : wordsZhCn.field, field) ?? field;
export const classWord = ({ view }: PageContext, replyClass: string): string =>
  find(view.locale === 'en' ? wordsEn.replyClass : wordsZhCn.replyClass, replyClass) ?? replyClass;
export const classWords = ({ view }: PageContext): readonly (readonly [string, string])[] =>
  Object.entries(view.locale === 'en' ? wordsEn.replyClass : wordsZhCn.replyClass);

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 2026年4月7日, without the year where it is this one; 7 April 2026 in English. */
export function dayWords({ view, today }: PageContext, day: LocalDate, how: 'short' | 'long' = 'short'): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const isShort = how === 'short' && day.slice(0, 4) === today.slice(0, 4);
  if (view.locale === 'en') return `${date} ${MONTHS[month - 1] ?? ''}${isShort ? '' : ` ${year}`}`;
  return `${isShort ? '' : `${year}年`}${month}月${date}日`;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
export const isId = (text: string): boolean => UUID.test(text);

/** What was typed, without control characters and of bearable length; undefined for nothing. */
export function typed({ query }: PageContext, name: string, most = 60): string | undefined {
  const text = (query.get(name) ?? '').replace(/\p{Cc}/gu, ' ').trim();
  return text === '' ? undefined : [...text].slice(0, most).join('');
}

/** An id from the address, or undefined for anything else. */
export function typedId(context: PageContext, name: string): string | undefined {
  const text = typed(context, name);
  return text !== undefined && isId(text) ? text : undefined;
}
