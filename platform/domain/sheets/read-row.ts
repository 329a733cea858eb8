import type { ErrorParams } from '#platform/domain/errors.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { RecognisedColumns } from './column-definition.ts';
import type { Cell, SheetRow } from './grid.ts';
import { cellText } from './grid.ts';
import type { ImportError } from './import-result.ts';
import type { ReadValue } from './read-cell-date.ts';
import { readDay, readMonth } from './read-cell-date.ts';
import { cellOf } from './walk-rows.ts';

/** Reads the wanted cells of one row and gathers what is wrong with them. */
export type RowReader = {
  readonly row: number;
  /** True when the sheet has such a column. */
  readonly has: (key: string) => boolean;
  /** The text, outer blanks removed; '' when empty. */
  readonly text: (key: string) => string;
  /** As `text`, and an error when the column exists and the cell is empty. */
  readonly required: (key: string) => string;
  readonly day: (key: string) => LocalDate | null;
  /** YYYY-MM */
  readonly month: (key: string) => string | null;
  readonly fail: (key: string, why: string, params?: ErrorParams) => void;
  readonly errors: readonly ImportError[];
};

export function readRow(row: SheetRow, recognised: RecognisedColumns): RowReader {
  const errors: ImportError[] = [];
  const headings = new Map(recognised.columns.map((column) => [column.key, column.heading]));
  const cell = (key: string): Cell => cellOf(row, recognised, key);
  const fail = (key: string, why: string, params: ErrorParams = {}): void => {
    errors.push({ row: row.row, column: headings.get(key) ?? key, why, params });
  };
  const take = <T>(key: string, read: ReadValue<T>): T | null => {
    if ('value' in read) return read.value;
    fail(key, read.why, read.params);
    return null;
  };
  const text = (key: string): string => cellText(cell(key));
  return {
    row: row.row,
    has: (key) => headings.has(key),
    text,
    required: (key) => {
      const value = text(key);
      if (value === '' && headings.has(key)) fail(key, 'spreadsheets.value_missing');
      return value;
    },
    day: (key) => take(key, readDay(cell(key))),
    month: (key) => take(key, readMonth(cell(key))),
    fail,
    errors,
  };
}
