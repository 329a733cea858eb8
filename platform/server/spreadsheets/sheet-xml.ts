import { tooManyCells, tooManyColumns, tooManyRows } from './spreadsheet-errors.ts';
import type { SpreadsheetLimits } from './spreadsheet-limits.ts';

// Attributes are read within 500 characters: a tag without an end must not be searched again and again.
const EMPTY_CELL = /<(?:\w{1,9}:)?c\s[^<>]{0,500}?\br="[A-Z]{1,3}\d{1,7}"[^<>]{0,500}?(?:\/>|>\s{0,9}<\/(?:\w{1,9}:)?c>)/g;
const EMPTY_ROW = /<(?:\w{1,9}:)?row\b[^<>]{0,500}?(?:\/>|>\s{0,9}<\/(?:\w{1,9}:)?row>)/g;
const CELL_PLACE = /<(?:\w{1,9}:)?c\s[^<>]{0,500}?\br="([A-Z]{1,3})(\d{1,7})"/g;
const ROW_PLACE = /<(?:\w{1,9}:)?row\s[^<>]{0,500}?\br="(\d{1,9})"/g;
const MERGED = /<(?:\w{1,9}:)?mergeCell\s[^<>]{0,500}?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** One merged block; rows count from 1, columns from 0. */
export type MergedBlock = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** 0 for A, 26 for AA. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * Takes out cells and rows that are only coloured or ruled: offices format whole columns, down
 * to the last row, and nothing stands in them. Row numbers stay, they are written in each row.
 */
export function withoutEmptyCells(xml: string): string {
  return xml.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '');
}

/** @throws AppError spreadsheets.too_many_rows, too_many_columns, too_many_cells */
export function checkExtent(xml: string, limits: SpreadsheetLimits): void {
  let rows = 0;
  let columns = 0;
  for (const [, row = ''] of xml.matchAll(ROW_PLACE)) rows = Math.max(rows, Number(row));
  for (const [, letters = '', row = ''] of xml.matchAll(CELL_PLACE)) {
    columns = Math.max(columns, columnIndex(letters) + 1);
    rows = Math.max(rows, Number(row));
  }
  if (rows > limits.rows) throw tooManyRows(limits.rows);
  if (columns > limits.columns) throw tooManyColumns(limits.columns);
  if (rows * columns > limits.cells) throw tooManyCells(limits.cells);
}

export function mergedBlocks(xml: string): MergedBlock[] {
  return [...xml.matchAll(MERGED)].map(([, left = '', top = '', right = '', bottom = '']) => ({
    top: Number(top),
    bottom: Number(bottom),
    left: columnIndex(left),
    right: columnIndex(right),
  }));
}
