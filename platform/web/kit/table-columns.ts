import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Key the list is sorted by when the head is pressed; absent: not sortable. */
  readonly sort?: string;
  readonly numeric?: boolean;
  /** CSS width, e.g. `9rem`. */
  readonly width?: string;
  /** May be hidden by the reader; `hidden` ones start hidden. */
  readonly optional?: boolean | 'hidden';
};

export type Sort = { readonly by: string; readonly down: boolean };

/** What the list is sorted by after a press on a head: first up, then down, then up again. */
export function nextSort(now: Sort | undefined, by: string): Sort {
  return { by, down: now?.by === by && !now.down };
}

export function startHidden<Row>(columns: readonly Column<Row>[]): readonly string[] {
  return columns.filter((column) => column.optional === 'hidden').map((column) => column.key);
}

/** Columns to draw; one that is not optional cannot be hidden, whatever was stored. */
export function shownColumns<Row>(columns: readonly Column<Row>[], hidden: readonly string[]): readonly Column<Row>[] {
  return columns.filter((column) => !column.optional || !hidden.includes(column.key));
}

/** Row the keyboard goes to; undefined where the key means nothing. */
export function rowAfterKey(key: string, at: number, count: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return count === 0 ? undefined : moves[key];
}
