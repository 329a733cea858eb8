import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';
import { dateAndTime } from './meeting-time.ts';
import type { ShownNote } from './private-notes.ts';
import { usePrivateNotes } from './use-private-notes.ts';

/** Private notes on the packet, or on one paper of it. */
export function NoteList({ meetingId, paperId = null }: { readonly meetingId: string; readonly paperId?: string | null }) {
  const {
    phone: { packet },
    pages: { common },
  } = useMeetingTexts();
  const locale = useLocale();
  const { notes, write } = usePrivateNotes(meetingId, packet.notes);
  const [editing, setEditing] = useState<ShownNote | 'new'>();
  const shown = paperId === null ? notes : notes.filter((note) => note.paperId === paperId);
  return (
    <Card title={packet.notes} aside={<span className="small muted">{packet.notesPrivate}</span>}>
      {editing === undefined ? (
        <div className="acts">
          <Button onClick={() => setEditing('new')}>{packet.add}</Button>
        </div>
      ) : (
        <Edit
          note={editing === 'new' ? undefined : editing}
          onCancel={() => setEditing(undefined)}
          onSave={(place, text) => {
            void write({
              note: editing === 'new' ? undefined : editing,
              paperId: editing === 'new' ? paperId : editing.paperId,
              place,
              text,
            }).then(() => setEditing(undefined));
          }}
        />
      )}
      {shown.length === 0 && editing === undefined ? <p className="small muted mt-gap">{packet.noNotes}</p> : null}
      <ul className="mp-notes">
        {shown
          .filter((note) => note !== editing)
          .map((note) => (
            <li key={note.id}>
              <p className="place">
                {[note.place, dateAndTime(note.changedAt, locale), note.isWaiting ? packet.savedHere : '']
                  .filter((part) => part !== '')
                  .join('　')}
              </p>
              <p className="prose">{note.text}</p>
              <div className="row">
                <Button kind="quiet" aria-label={`${common.edit}：${note.text.slice(0, 12)}`} onClick={() => setEditing(note)}>
                  {common.edit}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={`${packet.delete}：${note.text.slice(0, 12)}`}
                  onClick={() => {
                    void write({ note, paperId: note.paperId, place: note.place, text: note.text, isDeleted: true });
                  }}
                >
                  {packet.delete}
                </Button>
              </div>
            </li>
          ))}
      </ul>
    </Card>
  );
}

function Edit({
  note,
  onSave,
  onCancel,
}: {
  readonly note: ShownNote | undefined;
  readonly onSave: (place: string, text: string) => void;
  readonly onCancel: () => void;
}) {
  const {
    phone: { packet },
    pages: { common },
  } = useMeetingTexts();
  const [place, setPlace] = useState(note?.place ?? '');
  const [text, setText] = useState(note?.text ?? '');
  return (
    <div className="stack">
      <TextInput label={packet.place} value={place} onChange={setPlace} />
      <TextArea label={packet.write} required rows={4} max={4000} value={text} onChange={setText} />
      <div className="acts">
        <Button onClick={onCancel}>{common.close}</Button>
        <Button
          kind="primary"
          onClick={() => {
            if (text.trim() !== '') onSave(place.trim(), text.trim());
          }}
        >
          {packet.save}
        </Button>
      </div>
    </div>
  );
}
