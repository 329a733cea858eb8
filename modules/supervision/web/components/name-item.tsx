import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { agendaQuery, meetingsQuery } from '../api.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type Props = { readonly onSubmit: (form: Readonly<Record<string, unknown>>) => Promise<void>; readonly onCancel: () => void };

/** Which item of which meeting this matter is: first the meeting, then one of its items. */
export function NameItem({ onSubmit, onCancel }: Props) {
  const {
    forms: { ask },
    pages: { common },
    words,
  } = useSupervisionTexts();
  const [meetingId, setMeeting] = useState('');
  const [itemId, setItem] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const meetings = useQuery(meetingsQuery);
  const agenda = useQuery({ ...agendaQuery(meetingId), enabled: meetingId !== '' });
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await onSubmit({ meetingId, itemId });
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && itemId !== '') void send();
      }}
    >
      {error === undefined ? null : <ErrorNote error={error} />}
      <SelectInput
        label={ask.meetingId}
        required
        value={meetingId}
        options={(meetings.data ?? []).map(({ id, title, day }) => ({ value: id, label: `${title} ${day}` }))}
        onChange={(value) => {
          setMeeting(value);
          setItem('');
        }}
      />
      <SelectInput
        label={ask.itemId}
        required
        value={itemId}
        options={(agenda.data ?? []).map(({ id, number, title }) => ({ value: id, label: `${number}${title}` }))}
        onChange={setItem}
      />
      <div className="row">
        <Button kind="primary" type="submit" busy={busy} disabled={itemId === ''}>
          {wordOf(words.act, 'name-item')}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}
