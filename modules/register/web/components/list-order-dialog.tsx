import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { useRegisterTexts } from '../use-register-texts.ts';
import { movedTo } from './moved-to.ts';
import { usePostedEdit } from './use-posted-edit.ts';

type Named = { readonly personId: string; readonly name: string };
type Props = {
  readonly open: boolean;
  readonly list: string;
  readonly people: readonly Named[];
  readonly isLaid: boolean;
  readonly onClose: () => void;
};

/** Laying down the order of a list by hand; who did it and when is kept. */
export function ListOrderDialog(props: Props) {
  const { ordering } = useRegisterTexts();
  return (
    <Dialog title={ordering.title} open={props.open} onClose={props.onClose}>
      {props.open ? <OrderBody {...props} /> : null}
    </Dialog>
  );
}

function OrderBody({ list, people, isLaid, onClose }: Props) {
  const { ordering, acts } = useRegisterTexts();
  const { busy, thrown, post, renew } = usePostedEdit(onClose);
  const [rows, setRows] = useState(people);
  const move = (from: number, to: number): void => {
    renew();
    setRows(movedTo(rows, from, to));
  };
  const save = (personIds: readonly string[]): Promise<void> =>
    post('list-orders', { list, personIds }, personIds.length === 0 ? ordering.takenBack : ordering.saved);
  return (
    <div className="stack">
      <p className="muted">{ordering.hint}</p>
      {thrown === undefined ? null : <ErrorNote error={thrown} />}
      <ol className="rg-order">
        {rows.map(({ personId, name }, at) => (
          <li key={personId}>
            <input
              className="input"
              type="number"
              min={1}
              max={rows.length}
              aria-label={fill(ordering.to, { name })}
              key={at}
              defaultValue={at + 1}
              onBlur={(event) => {
                const to = Number(event.target.value) - 1;
                if (Number.isInteger(to) && to !== at) move(at, to);
              }}
            />
            <span>{name}</span>
            <span className="rg-acts">
              <Button kind="quiet" aria-label={fill(ordering.up, { name })} onClick={() => move(at, at - 1)}>
                {ordering.upShort}
              </Button>
              <Button kind="quiet" aria-label={fill(ordering.down, { name })} onClick={() => move(at, at + 1)}>
                {ordering.downShort}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <div className="row acts">
        <Button kind="primary" busy={busy} onClick={() => void save(rows.map(({ personId }) => personId))}>
          {ordering.save}
        </Button>
        {isLaid ? (
          <Button
            busy={busy}
            onClick={() => {
              renew();
              void save([]);
            }}
          >
            {ordering.takeBack}
          </Button>
        ) : null}
        <Button onClick={onClose}>{acts.cancel}</Button>
      </div>
    </div>
  );
}
