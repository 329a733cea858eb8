import type { ScreenView } from '../../contract/views.ts';

type Seat = NonNullable<ScreenView['seats']>[number];
export type SeatMark = 'cast' | 'for' | 'against' | 'abstain' | 'silent' | 'absent';

/** What a seat shows. With no option to show, only whether somebody has pressed. */
export function seatMark({ isPresent, hasCast, paper }: Pick<Seat, 'isPresent' | 'hasCast' | 'paper'>, option: string | null): SeatMark {
  if (!isPresent) return 'absent';
  if (!hasCast) return 'silent';
  if (option === null) return 'cast';
  const mark = paper?.marks[option];
  return mark === 'for' || mark === 'against' || mark === 'abstain' ? mark : 'cast';
}

/** Columns of a grid a little wider than high: 22 for 418 seats. */
export const seatColumns = (seats: number): number => Math.max(1, Math.ceil(Math.sqrt(seats * 1.15)));

export type SeatPlace = { readonly row: number; readonly column: number };
const placeOf = (seat: string | null): SeatPlace | undefined => {
  const [row, column] = (seat ?? '').match(/\d+/g) ?? [];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
};

/** Where the seats of the hall are; undefined unless everybody has one of his own in a hall that fits the screen. */
export function seatPlaces(seats: readonly Pick<Seat, 'seat'>[]): readonly SeatPlace[] | undefined {
  const places = seats.flatMap(({ seat }) => placeOf(seat) ?? []);
  const isWhole = places.length === seats.length && new Set(places.map(({ row, column }) => `${row}/${column}`)).size === seats.length;
  return isWhole && places.every(({ row, column }) => row <= 40 && column <= 40) ? places : undefined;
}

const ORDER: readonly SeatMark[] = ['for', 'against', 'abstain', 'cast', 'silent', 'absent'];
/** How many of each, what nobody shows left out. */
export const sumOfSeats = (marks: readonly SeatMark[]): (readonly [SeatMark, number])[] =>
  ORDER.map((mark) => [mark, marks.filter((one) => one === mark).length] as const).filter(([, n]) => n > 0);
