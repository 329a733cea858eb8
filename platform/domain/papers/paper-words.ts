import type { LocalDate } from '../local-date.ts';
import type { PaperNumber } from './paper.ts';

const DIGITS = '零一二三四五六七八九';

/** 2026年1月6日: Arabic, no leading zeros (GB/T 9704 7.3.5). */
export function paperDate(date: LocalDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 澜人办〔2026〕1号: hexagonal brackets, neither 第 nor leading zeros (7.2.5). */
export function paperNumber({ mark, year, serial }: PaperNumber): string {
  return `${mark}〔${year}〕${serial}号`;
}

/** 1 … 99 as a heading counts them. @throws RangeError */
export function chineseOrdinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`headings count from 1 to 99, not ${value}`);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return head + (ones === 0 ? '' : DIGITS.charAt(ones));
}

/** 一、 （一） 1. （1） by level (7.3.3). */
export function headingNumber(level: 1 | 2 | 3 | 4, value: number): string {
  if (level === 1) return `${chineseOrdinal(value)}、`;
  if (level === 2) return `（${chineseOrdinal(value)}）`;
  return level === 3 ? `${value}.` : `（${value}）`;
}

const NOT_ON_PAPER = /[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** What can stand on a line: no control characters, no broken halves of a character. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(NOT_ON_PAPER, (char) => (char === '\n' ? char : ''));
}
