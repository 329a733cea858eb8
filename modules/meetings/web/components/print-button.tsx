import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { printSrc } from '../api.ts';

type Props = { readonly meetingId: string; readonly kind: string; readonly label: string; readonly documentId?: string; readonly order?: string };

/** A paper of the meeting as it leaves the printer, in front of the page. */
export function PrintButton({ meetingId, kind, label, documentId, order }: Props) {
  const [isOpen, setOpen] = useState(false);
  const options = { ...(documentId === undefined ? {} : { documentId }), ...(order === undefined ? {} : { order }) };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <Dialog title={label} open={isOpen} wide onClose={() => setOpen(false)}>
        {isOpen ? <PaperPreview title={label} src={printSrc(meetingId, kind, options)} docx={printSrc(meetingId, kind, { ...options, docx: true })} /> : null}
      </Dialog>
    </>
  );
}
