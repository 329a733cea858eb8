import { fill } from '#platform/web/fill.ts';
import type { ScreenView } from '../../contract/views.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { seatColumns, seatMark, seatPlaces, sumOfSeats, type SeatMark } from './seat-marks.ts';

type Seats = NonNullable<ScreenView['seats']>;

/** One mark a seat, told apart by shape and colour. While the vote is open a seat shows only that it has pressed. */
export function SeatGrid({ seats, isShown, option }: { readonly seats: Seats; readonly isShown: boolean; readonly option: string }) {
  const {
    words,
    pages: { screen },
  } = useBallotTexts();
  const marks = seats.map((seat) => seatMark(seat, isShown ? option : null));
  const names: Readonly<Record<SeatMark, string>> = {
    cast: screen.pressed,
    for: words.mark.for,
    against: words.mark.against,
    abstain: words.mark.abstain,
    silent: screen.notPressed,
    absent: screen.absent,
  };
  const sums = sumOfSeats(marks);
  const places = seatPlaces(seats);
  const columns = places ? Math.max(...places.map(({ column }) => column)) : seatColumns(seats.length);
  const said = sums.map(([mark, n]) => `${names[mark]} ${n}`).join('，');
  return (
    <figure>
      {/* oxlint-disable react/no-array-index-key -- a seat is its place */}
      <div
        className={seats.length <= 80 ? 'sv-seats large' : 'sv-seats'}
        role="img"
        aria-label={fill(screen.seats, { said })}
        style={{ gridTemplateColumns: `repeat(${columns}, max-content)` }}
      >
        {marks.map((mark, at) => (
          <i key={at} className={mark} style={places ? { gridRow: places[at]?.row, gridColumn: places[at]?.column } : undefined} />
        ))}
      </div>
      {/* oxlint-enable react/no-array-index-key */}
      <figcaption className="sv-key">
        {sums.map(([mark]) => (
          <span key={mark}>
            <span className="sv-seats" aria-hidden="true">
              <i className={mark} />
            </span>
            {names[mark]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
