import type { ColumnCorrection, ColumnDefinition, RecognisedColumns } from './column-definition.ts';
import type { Grid, SheetRow } from './grid.ts';
import type { ImportError, ImportResult } from './import-result.ts';
import { chooseSheet, recogniseColumns } from './recognise-columns.ts';
import type { RowReader } from './read-row.ts';
import { readRow } from './read-row.ts';
import { walkRows } from './walk-rows.ts';

/** What turns a workbook into records of one kind. */
export type SheetImport<R> = {
  readonly grids: readonly Grid[];
  readonly definitions: readonly ColumnDefinition[];
  readonly corrections?: readonly ColumnCorrection[];
  /** The record of a row; what is wrong goes to `reader.fail`, and the record is then left out. */
  readonly read: (reader: RowReader, row: SheetRow) => R;
};

/**
 * Reads the best-fitting sheet row by row. With a required column missing no row is read: the
 * report says which, and a person corrects the columns.
 */
export function importSheet<R>({ grids, definitions, corrections = [], read }: SheetImport<R>): ImportResult<R> {
  const grid = chooseSheet(grids, { definitions, corrections });
  const columns = recogniseColumns(grid, definitions, corrections);
  const { data, skipped } = walkRows(grid, columns);
  const missing = columns.missing.length > 0;
  const errors: ImportError[] = columns.missing.map((key) =>
    missingColumn(definitions.find((each) => each.key === key)?.headings[0] ?? key, columns.headerRows),
  );
  const records: R[] = [];
  for (const row of missing ? [] : data) {
    const reader = readRow(row, columns);
    const record = read(reader, row);
    if (reader.errors.length === 0) records.push(record);
    errors.push(...leftToRight(reader.errors, columns));
  }
  return { rows: data.length, importable: records.length, records, errors, columns, skipped };
}

function leftToRight(errors: readonly ImportError[], { columns }: RecognisedColumns): ImportError[] {
  const place = (error: ImportError): number => columns.findIndex((column) => column.heading === error.column);
  return [...errors].sort((a, b) => place(a) - place(b));
}

function missingColumn(column: string, headerRows: readonly number[]): ImportError {
  return { row: headerRows.at(-1) ?? 1, column, why: 'spreadsheets.column_missing', params: { column } };
}
