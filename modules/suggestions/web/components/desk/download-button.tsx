import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { readFile } from '../../api.ts';
import { saveBlob } from './save-blob.ts';

type Props = { readonly label: string; readonly path: string; readonly fileName: string };

/** Takes a file from the server; a refusal is read as words, not saved as a file. */
export function DownloadButton({ label, path, fileName }: Props) {
  const [busy, setBusy] = useState(false);
  const [thrown, setThrown] = useState<unknown>();
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      saveBlob(await readFile(path), fileName);
    } catch (error) {
      setThrown(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button busy={busy} onClick={() => void take()}>
        {label}
      </Button>
      <Dialog title={label} open={thrown !== undefined} onClose={() => setThrown(undefined)}>
        {thrown === undefined ? null : <ErrorNote error={thrown} />}
      </Dialog>
    </>
  );
}
