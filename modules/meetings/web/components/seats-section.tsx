import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { LIST_ORDERS } from '../../domain/meeting-kinds.ts';
import type { SeatPlan } from '../../contract/hall-views.ts';
import { meetingsApi, seatsQuery } from '../api.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

type Plan = typeof SeatPlan._output;
type Place = { readonly row: number; readonly column: number };

/** The seat plan: laid by the program, changed by choosing two seats one after the other. */
export function SeatsSection({ meetingId }: { readonly meetingId: string }) {
  const {
    pages: { seats },
  } = useMeetingTexts();
  const plan = useQuery(seatsQuery(meetingId));
  if (plan.isPending) return <LoadingNote lines={6} />;
  if (plan.data === undefined) return <ErrorNote error={plan.error} onRetry={() => void plan.refetch()} />;
  const { data } = plan;
  return (
    <div className="stack">
      {data.actions.includes('arrange-seats') ? <Arrange meetingId={meetingId} plan={data} /> : null}
      {data.seats.length === 0 ? (
        <EmptyNote title={seats.none} hint={seats.noneHint} />
      ) : (
        <SeatGrid key={`${data.rows}-${data.columns}`} meetingId={meetingId} plan={data} />
      )}
    </div>
  );
}

function Arrange({ meetingId, plan }: { readonly meetingId: string; readonly plan: Plan }) {
  const {
    words,
    pages: { seats },
  } = useMeetingTexts();
  const client = useQueryClient();
  const [rows, setRows] = useState(String(plan.rows || 19));
  const [columns, setColumns] = useState(String(plan.columns || 22));
  const [order, setOrder] = useState<(typeof LIST_ORDERS)[number]>('delegation');
  const arrange = useMutation({
    mutationFn: () =>
      meetingsApi.arrangeSeats({ id: meetingId, commandId: newCommandId(), rows: Number(rows), columns: Number(columns), order }),
    onSuccess: (next) => client.setQueryData(seatsQuery(meetingId).queryKey, next),
  });
  return (
    <>
      <div className="mt-filters">
        <TextInput label={seats.rows} inputMode="numeric" value={rows} onChange={setRows} />
        <TextInput label={seats.columns} inputMode="numeric" value={columns} onChange={setColumns} />
        <SelectInput
          label={seats.order}
          value={order}
          options={LIST_ORDERS.map((value) => ({ value, label: wordOf(words.order, value) }))}
          onChange={(value) => setOrder(LIST_ORDERS.find((one) => one === value) ?? 'delegation')}
        />
        <Button busy={arrange.isPending} onClick={() => arrange.mutate()}>
          {plan.seats.length === 0 ? seats.arrange : seats.again}
        </Button>
      </div>
      {arrange.error === null ? null : <ErrorNote error={arrange.error} />}
    </>
  );
}

/** Rows of seats with the podium above them; in a row the arrow keys go from seat to seat. */
function SeatGrid({ meetingId, plan }: { readonly meetingId: string; readonly plan: Plan }) {
  const {
    pages: { seats },
  } = useMeetingTexts();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Place>();
  const at = new Map(plan.seats.map((seat) => [`${seat.row}-${seat.column}`, seat]));
  const swap = useMutation({
    mutationFn: (to: Place) => meetingsApi.swapSeats({ id: meetingId, commandId: newCommandId(), from: chosen ?? to, to }),
    onSuccess: (next) => {
      client.setQueryData(seatsQuery(meetingId).queryKey, next);
      setChosen(undefined);
      sayDone(seats.swapped);
    },
  });
  const mayChange = plan.actions.includes('swap-seats') || plan.actions.includes('arrange-seats');
  const press = (place: Place): void => {
    if (chosen === undefined) setChosen(place);
    else if (chosen.row === place.row && chosen.column === place.column) setChosen(undefined);
    else swap.mutate(place);
  };
  const chosenSeat = chosen === undefined ? undefined : at.get(`${chosen.row}-${chosen.column}`);
  return (
    <>
      <p className="small muted" role="status">
        {fill(seats.summary, { rows: plan.rows, columns: plan.columns, n: plan.seats.length })}
        {plan.unseated > 0 ? `　${fill(seats.unseated, { n: plan.unseated })}` : ''}
        {mayChange
          ? `　${chosen === undefined ? seats.swapHint : fill(seats.chosen, { name: chosenSeat?.name ?? seats.empty, row: chosen.row, column: chosen.column })}`
          : ''}
      </p>
      {swap.error === null ? null : <ErrorNote error={swap.error} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div className="mt-seats" role="group" aria-label={seats.title} tabIndex={0}>
        <p className="podium">{seats.podium}</p>
        <div className="grid" style={{ gridTemplateColumns: `2.4rem repeat(${plan.columns}, minmax(2.8rem, 1fr))` }}>
          {Array.from({ length: plan.rows }, (_, row) => [
            <span key={`r${row}`} className="faint">
              {row + 1}
            </span>,
            ...Array.from({ length: plan.columns }, (__, column) => {
              const place = { row: row + 1, column: column + 1 };
              const seat = at.get(`${place.row}-${place.column}`);
              const isChosen = chosen?.row === place.row && chosen.column === place.column;
              const label = `${fill(seats.seat, { ...place, name: seat?.name ?? seats.empty })}${seat ? `，${seat.isPresent ? seats.present : seats.absent}` : ''}`;
              return (
                <button
                  key={`${place.row}-${place.column}`}
                  type="button"
                  className={['seat', seat ? '' : 'empty', seat?.isPresent ? 'here' : ''].join(' ').trim()}
                  aria-pressed={isChosen}
                  aria-label={label}
                  title={label}
                  disabled={!mayChange}
                  onClick={() => press(place)}
                >
                  {seat?.name ?? ''}
                </button>
              );
            }),
          ])}
        </div>
      </div>
    </>
  );
}
