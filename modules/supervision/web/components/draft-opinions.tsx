import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '#platform/web/api-error.ts';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DateInput } from '#platform/web/kit/date-input.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { unitsQuery } from '#platform/web/people-and-units.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type Row = { readonly text: string; readonly addresseeId: string; readonly dueOn: string };
const EMPTY: Row = { text: '', addresseeId: '', dueOn: '' };
type Props = { readonly onSubmit: (form: Readonly<Record<string, unknown>>) => Promise<void>; readonly onCancel: () => void };

/** Review opinions point by point, each with the unit it goes to. */
export function DraftOpinions({ onSubmit, onCancel }: Props) {
  const {
    forms: { ask, hint },
    pages: { common, more },
    words,
  } = useSupervisionTexts();
  const units = useQuery(unitsQuery);
  const [text, setText] = useState('');
  const [rows, setRows] = useState<readonly Row[]>([EMPTY]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const put = (at: number, change: Partial<Row>): void => setRows(rows.map((row, place) => (place === at ? { ...row, ...change } : row)));
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await onSubmit({
        text,
        points: rows
          .filter((row) => row.text.trim() !== '')
          .map((row) => ({ text: row.text, addresseeId: row.addresseeId, ...(row.dueOn === '' ? {} : { dueOn: row.dueOn }) })),
      });
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  const options = (units.data ?? []).map((unit) => ({ value: unit.id, label: unit.shortName }));
  const wrong = error === undefined ? undefined : problemOf(error);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      {wrong === undefined ? null : <ErrorNote error={error} />}
      <TextArea label={ask.text} rows={3} value={text} onChange={setText} />
      <ol className="sv-rows">
        {rows.map((row, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a point is its place before it is kept
          <li key={place} className="stack">
            <TextArea
              label={fill(more.pointRow, { n: place + 1 })}
              required
              rows={2}
              max={1000}
              value={row.text}
              onChange={(value) => put(place, { text: value })}
            />
            <div className="sv-filters">
              <SelectInput
                label={ask.addresseeId}
                required
                value={row.addresseeId}
                options={options}
                onChange={(value) => put(place, { addresseeId: value })}
              />
              <DateInput label={ask.dueOn} hint={hint.dueOn} value={row.dueOn} onChange={(value) => put(place, { dueOn: value })} />
              {rows.length === 1 ? null : (
                <Button
                  kind="quiet"
                  aria-label={fill(more.removePoint, { n: place + 1 })}
                  onClick={() => setRows(rows.filter((_, other) => other !== place))}
                >
                  ✕
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div className="row">
        <Button onClick={() => setRows([...rows, EMPTY])}>{more.addPoint}</Button>
      </div>
      <div className="row acts">
        <Button type="submit" kind="primary" busy={busy}>
          {fill(common.confirm, { action: wordOf(words.act, 'draft-opinions') })}
        </Button>
        <Button onClick={onCancel}>{more.cancel}</Button>
      </div>
    </form>
  );
}
