import type { Cell, Grid } from '#platform/domain/sheets/grid.ts';

/** The same sheet with other headings: `headings` by the old one without its padding, null drops the column. */
export function withHeadings(grid: Grid, headerRow: number, headings: Readonly<Record<string, string | null>>): Grid {
  const header = grid.rows.find((row) => row.row === headerRow);
  const old = (header?.cells ?? []).map((cell) => String(cell ?? '').replace(/\s/g, ''));
  const kept = old.map((heading, at) => ({ at, heading: heading in headings ? headings[heading] : heading }));
  const columns = kept.filter((each) => each.heading !== null && each.heading !== undefined);
  const rows = grid.rows.map((row) => ({
    row: row.row,
    cells: columns.map(({ at, heading }) => (row.row === headerRow ? (heading ?? null) : (row.cells[at] ?? null))),
  }));
  return { sheet: grid.sheet, rows };
}

/** The same sheet with its columns in another order: `order` holds old column positions. */
export function withOrder(grid: Grid, order: readonly number[]): Grid {
  const moved = (cells: readonly Cell[]): Cell[] => order.map((at) => cells[at] ?? null);
  return { sheet: grid.sheet, rows: grid.rows.map((row) => ({ row: row.row, cells: moved(row.cells) })) };
}

/** The same sheet pushed down by `lines`, with more title lines above it. */
export function pushedDown(grid: Grid, titles: readonly string[]): Grid {
  const above = titles.map((title, at) => ({ row: at + 1, cells: [title] }));
  const below = grid.rows.map((row) => ({ row: row.row + titles.length, cells: row.cells }));
  return { sheet: grid.sheet, rows: [...above, ...below] };
}

/** The same sheet with a second header line: `upper` stands over the old header, moved down by one. */
export function withUpperLine(grid: Grid, headerRow: number, upper: readonly Cell[]): Grid {
  const rows = grid.rows.flatMap((row) => {
    if (row.row < headerRow) return [row];
    const moved = { row: row.row + 1, cells: row.cells };
    return row.row === headerRow ? [{ row: headerRow, cells: upper }, moved] : [moved];
  });
  return { sheet: grid.sheet, rows };
}
