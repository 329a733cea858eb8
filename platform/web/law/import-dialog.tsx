import { useState } from 'react';
import type { CalendarPreviewView } from '#platform/contract/law-views.ts';
import { useCommandId } from '../command-id.ts';
import { fill } from '../fill.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { FileInput } from '../kit/file-input.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { ImportPreview } from './import-preview.tsx';
import { lawApi } from './law-api.ts';
import { useLawTexts } from './law-words.ts';

type Props = {
  readonly year: number;
  readonly open: boolean;
  readonly onSaved: (recomputed: number) => void;
  readonly onClose: () => void;
};

const MOST_MEGABYTES = 1;
// In pieces, because a call takes only so many arguments.
const PIECE = 8192;

/** Bytes as the request carries them. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

function useImport({ year, onSaved }: Props) {
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [shown, setShown] = useState<CalendarPreviewView>();
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const command = useCommandId();
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    await work().catch(setError);
    setBusy(false);
  };
  const preview = () =>
    run(async () => {
      command.renew();
      const [file] = files;
      setShown(await lawApi.previewYear({ year, text, ...(file ? { table: await base64Of(file) } : {}) }));
    });
  const confirm = () =>
    run(async () => {
      const { recomputed } = await lawApi.importYear({ commandId: command.current(), year, days: shown?.days ?? [] });
      setShown(undefined);
      setText('');
      setFiles([]);
      onSaved(recomputed);
    });
  return { text, setText, files, setFiles, shown, again: () => setShown(undefined), error, isBusy, preview, confirm };
}

/** A notice or a table, first read and shown, then taken over. */
export function ImportDialog(props: Props) {
  const texts = useLawTexts();
  const { text, setText, files, setFiles, shown, again, error, isBusy, preview, confirm } = useImport(props);
  const { year, open, onClose } = props;
  const isReady = text.trim() !== '' || files.length > 0;
  return (
    <Dialog wide title={fill(texts.calendar.importTitle, { year })} open={open} onClose={onClose}>
      {error === undefined ? null : <ErrorNote error={error} />}
      {shown ? (
        <ImportPreview shown={shown} isBusy={isBusy} onConfirm={() => void confirm()} onAgain={again} />
      ) : (
        <form
          className="form law-wide"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady && !isBusy) void preview();
          }}
        >
          <TextArea label={texts.calendar.paste} hint={texts.calendar.pasteHint} rows={9} value={text} onChange={setText} />
          <FileInput
            label={texts.calendar.file}
            hint={texts.calendar.fileHint}
            accept=".xlsx,.csv,.json,.txt"
            maxMegabytes={MOST_MEGABYTES}
            files={files}
            onChange={setFiles}
          />
          <div className="row acts">
            <Button type="submit" kind="primary" busy={isBusy} disabled={!isReady}>
              {texts.calendar.preview}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
