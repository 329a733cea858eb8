import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { FileInput } from '#platform/web/kit/file-input.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { textOfPaper } from '../api.ts';
import { useSupervisionTexts } from '../use-supervision-texts.ts';

type Props = { readonly text: string; readonly onText: (text: string) => void; readonly onRead: () => void; readonly busy: boolean };

/** Where a paper comes in: dropped, chosen, or pasted. */
export function PlanPaper({ text, onText, onRead, busy }: Props) {
  const {
    pages: { read },
  } = useSupervisionTexts();
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const take = (file: File | undefined): void => {
    setOver(false);
    setTrouble(undefined);
    if (file) textOfPaper(file).then(onText, setTrouble);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping a file is a short cut; the field inside does the same from the keyboard
    <div
      className={over ? 'sv-drop over stack' : 'sv-drop stack'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
    >
      <p>
        <b>{read.drop}</b> <span className="muted small">{read.hint}</span>
      </p>
      <FileInput label={read.file} accept=".txt,.docx,.md" files={[]} onChange={(files) => take(files[0])} />
      <div className="sv-paste">
        <TextArea label={read.paste} value={text} onChange={onText} rows={12} max={400_000} required />
      </div>
      {trouble === undefined ? null : <ErrorNote error={trouble} />}
      <div className="row">
        <Button kind="primary" busy={busy} disabled={text.trim() === ''} onClick={onRead}>
          {read.go}
        </Button>
      </div>
    </div>
  );
}
