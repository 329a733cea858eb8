export type Seat = { readonly row: number; readonly column: number };

/**
 * Places of a hall for people in the order given: row by row from the front, and in a row from the middle outwards, the
 * first on the left of the middle (主席台与会场习惯：居中为首，左右相间). Whoever finds none is left without.
 */
export function seatsFor(
  count: number,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  way: 'rows' | 'middle-first' = 'rows',
): Seat[] {
  const order = Array.from({ length: columns }, (_, index) => index + 1);
  const middle = Math.ceil(columns / 2);
  const outwards = order.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  const columnsInOrder = way === 'rows' ? order : outwards;
  const seats: Seat[] = [];
  for (let row = 1; row <= rows && seats.length < count; row += 1)
    for (const column of columnsInOrder) if (seats.length < count) seats.push({ row, column });
  return seats;
}
