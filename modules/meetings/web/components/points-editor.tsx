import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DateInput } from '#platform/web/kit/date-input.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { unitsQuery } from '#platform/web/people-and-units.ts';
import type { DocumentView } from '../../contract/papers-views.ts';
import type { ActionView } from '../../contract/views.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';
import { useActing } from './use-acting.ts';

type Point = { readonly text: string; readonly addresseeId: string; readonly dueOn: string };

/** The separate points of a review opinion, each with who must act and by when: that is how they are followed up. */
export function PointsEditor({
  document,
  act,
  onClose,
}: {
  readonly document: DocumentView;
  readonly act: ActionView;
  readonly onClose: () => void;
}) {
  const {
    pages: { documents, lists, common },
  } = useMeetingTexts();
  const units = useQuery(unitsQuery);
  const perform = useActing(document.meetingId);
  const [points, setPoints] = useState<readonly Point[]>(() =>
    document.points.map(({ text, addresseeId, dueOn }) => ({ text, addresseeId: addresseeId ?? '', dueOn: dueOn ?? '' })),
  );
  const [error, setError] = useState<unknown>();
  const put = (at: number, part: Partial<Point>): void =>
    setPoints(points.map((point, place) => (place === at ? { ...point, ...part } : point)));
  const save = async (): Promise<void> => {
    setError(undefined);
    try {
      await perform(act, {
        points: points.map(({ text, addresseeId, dueOn }) => ({
          text,
          addresseeId: addresseeId || null,
          addressee:
            units.data?.find(({ id }) => id === addresseeId)?.shortName ??
            document.points.find((old) => old.text === text)?.addressee ??
            '',
          dueOn: dueOn || null,
        })),
      });
      onClose();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <div className="form">
      {points.map((point, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a point has no name but its place
        <fieldset key={at} className="card">
          <legend>{fill(documents.point, { n: at + 1 })}</legend>
          <TextArea label={documents.pointText} required max={500} rows={3} value={point.text} onChange={(text) => put(at, { text })} />
          <SelectInput
            label={documents.pointTo}
            required
            value={point.addresseeId}
            options={(units.data ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
            onChange={(addresseeId) => put(at, { addresseeId })}
          />
          <DateInput label={documents.pointDue} value={point.dueOn} onChange={(dueOn) => put(at, { dueOn })} />
          <Button kind="quiet" onClick={() => setPoints(points.filter((_, place) => place !== at))}>
            {common.remove}
          </Button>
        </fieldset>
      ))}
      {error === undefined ? null : <ErrorNote error={error} />}
      <div className="row acts">
        <Button onClick={() => setPoints([...points, { text: '', addresseeId: '', dueOn: '' }])}>{documents.addPoint}</Button>
        <Button
          kind="primary"
          onClick={() => {
            void save();
          }}
        >
          {lists.save}
        </Button>
      </div>
    </div>
  );
}
