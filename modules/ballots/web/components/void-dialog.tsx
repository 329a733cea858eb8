import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { useBallotTexts } from '../use-ballot-texts.ts';
import type { ContestActs } from './use-contest-acts.ts';

type Props = { readonly open: boolean; readonly isSecond: boolean; readonly acts: ContestActs; readonly onClose: () => void };

/** The only way to stop a vote that was opened: a reason, and the signature of a second person. */
export function VoidDialog({ open, isSecond, acts, onClose }: Props) {
  const {
    words,
    pages: { console: texts },
  } = useBallotTexts();
  const [reason, setReason] = useState('');
  const sign = async (): Promise<void> => {
    if (await acts.run('void', { reason: reason.trim() })) {
      setReason('');
      onClose();
    }
  };
  return (
    <Dialog title={words.action.void} open={open} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <p>{isSecond ? texts.voidSecond : texts.voidFirst}</p>
        <TextArea label={texts.voidReason} required value={reason} onChange={setReason} rows={3} max={400} />
        {acts.error === undefined ? null : <ErrorNote error={acts.error} />}
        <div className="acts">
          <Button kind="danger" type="submit" busy={acts.busy === 'void'}>
            {texts.sign}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
