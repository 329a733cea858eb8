import { z } from 'zod';
import { addDays, isLocalDate, type LocalDate } from '../local-date.ts';

export type NoticeDay = { readonly date: LocalDate; readonly name: string; readonly isOffDay: boolean };
/** What was read, earliest first, and the pieces with a date that were not understood. */
export type ReadNotice = { readonly days: readonly NoticeDay[]; readonly unread: readonly string[] };

const JsonDay = z.object({ date: z.string(), name: z.string().default(''), isOffDay: z.boolean() });
const JsonNotice = z.union([z.array(JsonDay), z.object({ days: z.array(JsonDay) }).transform(({ days }) => days)]);

const dayOf = (year: number, month: number, day: number): LocalDate | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(text) ? text : undefined;
};

const OFF = /^(放假|休|休息|假|off|true|1)$/i;
const WORK = /^(上班|班|补班|work|false|0)$/i;
const LINE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\s,，;；]+(.+)$/;

/** `2027-02-14 春节 上班` */
function readLine(line: string): NoticeDay | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const date = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  const words = (found[4] ?? '').split(/[\s,，;；]+/).filter(Boolean);
  const kind = words.find((word) => OFF.test(word) || WORK.test(word));
  if (!date || kind === undefined) return undefined;
  return { date, name: words.find((word) => word !== kind && !word.startsWith('周')) ?? '', isOffDay: OFF.test(kind) };
}

const SPAN = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:(?:至|到|—|－|-|~|～)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g;
const LONGEST_SPAN = 31;

/** `2月15日至23日`、`1月4日`: a month or year that is not said is that of the date before. */
function daysIn(piece: string, year: number): readonly LocalDate[] {
  let [y, m] = [year, 0];
  return [...piece.matchAll(SPAN)].flatMap(([, y1, m1, d1, y2, m2, d2]) => {
    [y, m] = [Number(y1 ?? y), Number(m1 ?? m)];
    const from = dayOf(y, m, Number(d1));
    if (d2 !== undefined) [y, m] = [Number(y2 ?? y), Number(m2 ?? m)];
    const to = d2 === undefined ? from : dayOf(y, m, Number(d2));
    if (!from || !to) return [];
    const all: LocalDate[] = [];
    for (let day = from; day <= to && all.length < LONGEST_SPAN; day = addDays(day, 1)) all.push(day);
    return all;
  });
}

const plain = (text: string): string => text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replaceAll(/（[^（）]*）|\([^()]*\)/g, '').replaceAll(/[ \t\u3000]+/g, '');

/** The wording of the State Council's notice, as `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。` */
function readProse(line: string, year: number): ReadNotice {
  const text = plain(line);
  const name = /^(?:[一二三四五六七八九十]+、)?([^\d：:，。]{1,10})[：:]/.exec(text)?.[1] ?? '';
  const days: NoticeDay[] = [];
  const unread: string[] = [];
  for (const sentence of text.split(/[。；;]/)) {
    let waiting = '';
    for (const piece of sentence.split(/[，,]/)) {
      waiting += piece;
      const isWork = /上班/.test(piece);
      if (!isWork && !/放假|休/.test(piece)) continue;
      days.push(...daysIn(waiting, year).map((date) => ({ date, name, isOffDay: !isWork })));
      waiting = '';
    }
    if (/\d日/.test(waiting)) unread.push(waiting);
  }
  return { days, unread };
}

function readJson(text: string): readonly NoticeDay[] | undefined {
  try {
    const read = JsonNotice.safeParse(JSON.parse(text));
    return read.success ? read.data.flatMap(({ date, name, isOffDay }) => (isLocalDate(date) ? [{ date, name, isOffDay }] : [])) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the days off of a year from whatever an office pastes: the notice itself, one day a line, or the JSON of a
 * published calendar. Days of other years are left out and named in `unread`; of two entries for a day the later holds.
 */
export function readNotice(text: string, year: number): ReadNotice {
  const json = /^\s*[[{]/.test(text) ? readJson(text) : undefined;
  const lines = json ? [] : text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  let festival = '';
  const read = lines.map((line): ReadNotice => {
    const day = readLine(line);
    if (day) return { days: [day], unread: [] };
    const prose = readProse(line, year);
    // A line that goes on about the festival of the line before has no name of its own.
    festival = prose.days.find(({ name }) => name !== '')?.name ?? festival;
    return { days: prose.days.map((found) => (found.name === '' ? { ...found, name: festival } : found)), unread: prose.unread };
  });
  const all = [...(json ?? []), ...read.flatMap(({ days }) => days)];
  const inYear = all.filter(({ date }) => date.startsWith(`${year}-`));
  const others = all.filter(({ date }) => !date.startsWith(`${year}-`)).map(({ date, name }) => `${date} ${name}`.trim());
  const days = [...new Map(inYear.map((day) => [day.date, day])).values()].toSorted((a, b) => a.date.localeCompare(b.date));
  return { days, unread: [...read.flatMap(({ unread }) => unread), ...others] };
}
