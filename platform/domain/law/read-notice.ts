import { z } from 'zod';
import { addDays, isLocalDate, type LocalDate } from '../local-date.ts';

export type NoticeDay = { readonly date: LocalDate; readonly name: string; readonly isOffDay: boolean };
/** Why a line, or a piece of one, gave no day. */
export const UNREAD_REASONS = ['not-a-date', 'no-kind', 'other-year', 'said-twice', 'not-understood', 'no-date'] as const;
/** `row` is the line of the text, the row of the sheet, or the place in a list, each from 1. */
export type UnreadLine = { readonly row: number; readonly text: string; readonly why: (typeof UNREAD_REASONS)[number] };
/** What was read, earliest first, and every line that was not, by row. */
export type ReadNotice = { readonly days: readonly NoticeDay[]; readonly unread: readonly UnreadLine[] };
export type NoticeLine = { readonly row: number; readonly text: string };

type Piece = { readonly days: readonly NoticeDay[]; readonly unread: readonly Omit<UnreadLine, 'row'>[] };

const JsonDay = z.object({ date: z.string(), name: z.string().default(''), isOffDay: z.boolean() });
const JsonNotice = z.union([z.array(z.unknown()), z.object({ days: z.array(z.unknown()) }).transform(({ days }) => days)]);

const dayOf = (year: number, month: number, day: number): LocalDate | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(text) ? text : undefined;
};

const OFF = /^(放假|休|休息|假|off|true|1)$/i;
const WORK = /^(上班|班|补班|work|false|0)$/i;
const LINE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\s,，;；]+(.+)$/;
const DATE_ALONE = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;

/** `2027-02-14 春节 上班` */
function readLine(line: string): Piece | undefined {
  const found = LINE.exec(line);
  if (!found) return DATE_ALONE.test(line) ? { days: [], unread: [{ text: line, why: 'no-kind' }] } : undefined;
  const date = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  const words = (found[4] ?? '').split(/[\s,，;；]+/).filter(Boolean);
  const kind = words.find((word) => OFF.test(word) || WORK.test(word));
  if (!date) return { days: [], unread: [{ text: line, why: 'not-a-date' }] };
  // Prose may begin with a whole date and say further on what the day is.
  if (kind === undefined) return /放假|上班|休/.test(line) ? undefined : { days: [], unread: [{ text: line, why: 'no-kind' }] };
  return {
    days: [{ date, name: words.find((word) => word !== kind && !word.startsWith('周')) ?? '', isOffDay: OFF.test(kind) }],
    unread: [],
  };
}

const SPAN = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:(?:至|到|—|－|-|~|～)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g;
const LONGEST_SPAN = 31;

/** `2月15日至23日`、`1月4日`: a month or year that is not said is that of the date before. */
function daysIn(piece: string, year: number): { readonly dates: readonly LocalDate[]; readonly wrong: readonly string[] } {
  let [y, m] = [year, 0];
  const wrong: string[] = [];
  const dates = [...piece.matchAll(SPAN)].flatMap(([said, y1, m1, d1, y2, m2, d2]) => {
    [y, m] = [Number(y1 ?? y), Number(m1 ?? m)];
    const from = dayOf(y, m, Number(d1));
    if (d2 !== undefined) [y, m] = [Number(y2 ?? y), Number(m2 ?? m)];
    const to = d2 === undefined ? from : dayOf(y, m, Number(d2));
    // No such day, a span that ends before it begins, or one that no holiday is as long as.
    if (!from || !to || to < from || addDays(from, LONGEST_SPAN) <= to) {
      wrong.push(said);
      return [];
    }
    const all: LocalDate[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) all.push(day);
    return all;
  });
  return { dates, wrong };
}

const plain = (text: string): string =>
  text
    .replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/（[^（）]*）|\([^()]*\)/g, '')
    .replaceAll(/[ \t\u3000]+/g, '');

/** The wording of the State Council's notice, as `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。` */
function readProse(line: string, year: number): Piece {
  const text = plain(line);
  const name = /^(?:[一二三四五六七八九十]+、)?([^\d：:，。]{1,10})[：:]/.exec(text)?.[1] ?? '';
  const days: NoticeDay[] = [];
  const unread: Omit<UnreadLine, 'row'>[] = [];
  for (const sentence of text.split(/[。；;]/)) {
    let waiting = '';
    for (const piece of sentence.split(/[，,]/)) {
      waiting += piece;
      const isWork = /上班/.test(piece);
      if (!isWork && !/放假|休/.test(piece)) continue;
      const { dates, wrong } = daysIn(waiting, year);
      days.push(...dates.map((date) => ({ date, name, isOffDay: !isWork })));
      unread.push(...wrong.map((said) => ({ text: said, why: 'not-a-date' as const })));
      waiting = '';
    }
    if (/\d日/.test(waiting)) unread.push({ text: waiting, why: 'not-understood' });
  }
  // Headings and greetings are not faults, but a line that gave nothing is never left unsaid.
  if (days.length === 0 && unread.length === 0) unread.push({ text: line, why: 'no-date' });
  return { days, unread };
}

function readJson(text: string, year: number): ReadNotice | undefined {
  let entries: readonly unknown[];
  try {
    const read = JsonNotice.safeParse(JSON.parse(text));
    if (!read.success) return undefined;
    entries = read.data;
  } catch {
    return undefined;
  }
  const read = entries.map((entry, at) => {
    const day = JsonDay.safeParse(entry);
    if (day.success && isLocalDate(day.data.date)) return { row: at + 1, days: [{ ...day.data, date: day.data.date }], unread: [] };
    return {
      row: at + 1,
      days: [],
      unread: [{ text: JSON.stringify(entry), why: day.success ? ('not-a-date' as const) : ('not-understood' as const) }],
    };
  });
  return gathered(read, year);
}

/** Days of the year once each, the later entry holding; all else named by its row. */
function gathered(read: readonly (Piece & { readonly row: number })[], year: number): ReadNotice {
  const days = new Map<LocalDate, NoticeDay>();
  const unread: UnreadLine[] = [];
  for (const { row, days: found, unread: pieces } of read) {
    unread.push(...pieces.map((piece) => ({ row, ...piece })));
    for (const day of found) {
      const text = `${day.date} ${day.name}`.trim();
      const earlier = days.get(day.date);
      if (!day.date.startsWith(`${year}-`)) unread.push({ row, text, why: 'other-year' });
      else if (earlier && earlier.isOffDay !== day.isOffDay) unread.push({ row, text, why: 'said-twice' });
      if (day.date.startsWith(`${year}-`)) days.set(day.date, day);
    }
  }
  return { days: [...days.values()].toSorted((a, b) => a.date.localeCompare(b.date)), unread };
}

/** The same for lines that have numbers of their own, as the rows of a sheet have. */
export function readNoticeLines(lines: readonly NoticeLine[], year: number): ReadNotice {
  let festival = '';
  const read = lines.map(({ row, text }) => {
    const line = text.trim();
    const day = line === '' ? { days: [], unread: [] } : readLine(line);
    if (day) return { row, ...day };
    const prose = readProse(line, year);
    // A line that goes on about the festival of the line before has no name of its own.
    festival = prose.days.find(({ name }) => name !== '')?.name ?? festival;
    return { row, days: prose.days.map((found) => (found.name === '' ? { ...found, name: festival } : found)), unread: prose.unread };
  });
  return gathered(read, year);
}

/**
 * Reads the days off of a year from whatever an office pastes: the notice itself, one day a line, or the JSON of a
 * published calendar. What gave no day is named in `unread` by its row; of two entries for a day the later holds.
 */
export function readNotice(text: string, year: number): ReadNotice {
  const json = /^\s*[[{]/.test(text) ? readJson(text, year) : undefined;
  return (
    json ??
    readNoticeLines(
      text.split(/\r?\n/).map((line, at) => ({ row: at + 1, text: line })),
      year,
    )
  );
}
