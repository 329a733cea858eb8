import type { ErrorParams } from '#platform/domain/errors.ts';
import { parseChineseNumber } from '#platform/domain/formats/chinese-number.ts';
import { parseLooseDate } from '#platform/domain/formats/loose-date.ts';
import type { LooseDate } from '#platform/domain/formats/loose-date.ts';
import { toHalfWidth } from '#platform/domain/formats/full-width.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Cell } from './grid.ts';
import { cellText, isDateCell } from './grid.ts';

export type ReadValue<T> = { readonly value: T | null } | { readonly why: string; readonly params: ErrorParams };

type Wrong = { readonly why: string; readonly params: ErrorParams };

const CODES = { 'no-such-day': 'no_such_day', 'month-13': 'no_such_month', 'not-a-date': 'not_a_date' } as const;
const TIME_OF_DAY = /(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u;
const NOTHING = /^[-—/无]*$/u;

const wrong = (reason: string, value: string, more: ErrorParams = {}): Wrong => ({
  why: `spreadsheets.${reason}`,
  params: { value, ...more },
});

const IN_CHINESE = /[零〇○一二两三四五六七八九十]+(?=[年月日号])/gu;

/** 二〇二三年一月十九日 as 2023年1月19日; what is no number stays as it was written. */
const inDigits = (text: string): string =>
  text.replace(IN_CHINESE, (written) => String(parseChineseNumber(written.replaceAll('○', '〇')) ?? written));

function parse(cell: string | number, text: string): LooseDate | Wrong {
  const parsed = parseLooseDate(typeof cell === 'number' ? cell : inDigits(toHalfWidth(text).trim()).replace(TIME_OF_DAY, ''));
  if (parsed.ok) return parsed;
  const month = /^\D*\d{4}\D?(\d{1,2})/u.exec(toHalfWidth(text))?.[1];
  return wrong(CODES[parsed.why], text, parsed.why === 'month-13' ? { month: Number(month) } : {});
}

/** A day however a clerk wrote it: a date cell, 2023年1月19日, 2023.1.20, ２０２３－０１－２１, 20230121, 二〇二三年一月十九日. */
export function readDay(cell: Cell): ReadValue<LocalDate> {
  if (isDateCell(cell)) return { value: cell.date };
  const text = cellText(cell);
  if (NOTHING.test(text)) return { value: null };
  const parsed = parse(typeof cell === 'number' ? cell : text, text);
  if ('why' in parsed && 'params' in parsed) return parsed;
  return 'date' in parsed ? { value: parsed.date } : wrong('not_a_date', text);
}

/**
 * A month, YYYY-MM, of a date cell, 1981.02, 1976年2月, 1962-02 or a whole day. The number 1988.1
 * is January or October: a cell that lost its last zero is handed back, not guessed.
 */
export function readMonth(cell: Cell): ReadValue<string> {
  if (isDateCell(cell)) return { value: cell.date.slice(0, 7) };
  const text = cellText(cell);
  if (NOTHING.test(text)) return { value: null };
  if (typeof cell === 'number' && /^\d{4}\.1$/u.test(text)) return wrong('month_unclear', text);
  const parsed = parse(typeof cell === 'number' ? cell : text.replace(/生$/u, ''), text.replace(/生$/u, ''));
  if ('why' in parsed && 'params' in parsed) return parsed;
  if ('month' in parsed) return { value: parsed.month };
  return 'date' in parsed ? { value: parsed.date.slice(0, 7) } : wrong('not_a_date', text);
}
