import { useState } from 'react';
import { takeFile } from '../take-file.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorNote } from './error-note.tsx';

type Props = {
  readonly label: string;
  readonly path: string;
  /** With its ending; the server's own name without. */ readonly fileName?: string | undefined;
};

/** Takes a file from the server; a refusal is read as words, not saved as a file. */
export function DownloadButton({ label, path, fileName }: Props) {
  const [busy, setBusy] = useState(false);
  const [thrown, setThrown] = useState<unknown>();
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      await takeFile(path, fileName);
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
