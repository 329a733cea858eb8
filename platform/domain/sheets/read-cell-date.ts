import { addDays, isLocalDate, localDate } from '#platform/domain/local-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { ErrorParams } from '#platform/domain/errors.ts';
import type { Cell } from './grid.ts';
import { cellText, isDateCell } from './grid.ts';

export type ReadValue<T> =
  | { readonly value: T | null }
  | { readonly why: string; readonly params: ErrorParams };

const SERIAL_EPOCH = localDate('1899-12-30');
/** Serial numbers of 1927 to 2119; other plain numbers are not dates. */
const isSerial = (value: number): boolean => value >= 10_000 && value <= 80_000;
/** Half-width, without a time of day and without blanks. */
const folded = (text: string): string =>
  text.normalize('NFKC').trim().replace(/(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '').replace(/\s+/g, '');
const wrong = (why: string, text: string, more: ErrorParams = {}) => ({
  why: `spreadsheets.${why}`,
  params: { value: text, ...more },
});

const DAY = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})(?:年|[-./])(\d{1,2})月?(?:生)?$/;
const COMPACT_MONTH = /^(\d{4})(\d{2})$/;

const dayOfSerial = (serial: number): LocalDate => addDays(SERIAL_EPOCH, Math.floor(serial));

/** A day however a clerk wrote it: a date cell, 2023年1月19日, 2023.1.20, ２０２３－０１－２１, 20230121. */
export function readDay(cell: Cell): ReadValue<LocalDate> {
  if (isDateCell(cell)) return { value: cell.date };
  const text = cellText(cell);
  if (text === '' || /^[-—/无]+$/.test(text)) return { value: null };
  if (typeof cell === 'number' && isSerial(cell)) return { value: dayOfSerial(cell) };
  const match = DAY.exec(folded(text)) ?? COMPACT_DAY.exec(folded(text));
  if (!match) return wrong('not_a_date', text);
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? { value: date } : wrong('no_such_day', text);
}

/**
 * A month, YYYY-MM, of a date cell, 1981.02, 1976年2月, 1962-02 or a whole day. The number 1988.1
 * is January or October: a cell that lost its last zero is handed back, not guessed.
 */
export function readMonth(cell: Cell): ReadValue<string> {
  const text = cellText(cell);
  if (typeof cell === 'number' && /^\d{4}\.1$/.test(text)) return wrong('month_unclear', text);
  const match = MONTH.exec(folded(text)) ?? (isSerialText(cell) ? null : COMPACT_MONTH.exec(folded(text)));
  if (match) {
    const [, year = '', month = ''] = match;
    const exists = Number(month) >= 1 && Number(month) <= 12;
    return exists
      ? { value: `${year}-${month.padStart(2, '0')}` }
      : wrong('no_such_month', text, { month: Number(month) });
  }
  const day = readDay(cell);
  return 'why' in day ? day : { value: day.value?.slice(0, 7) ?? null };
}

const isSerialText = (cell: Cell): boolean => typeof cell === 'number' && isSerial(cell);
