import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { type Printed, printSrc } from '../api.ts';

/** A paper of the meeting as it leaves the printer, in front of the page. */
export function PrintButton({ of, label }: { readonly of: Printed; readonly label: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <Dialog title={label} open={isOpen} wide onClose={() => setOpen(false)}>
        {isOpen ? <PaperPreview title={label} src={printSrc(of)} docx={printSrc(of, true)} /> : null}
      </Dialog>
    </>
  );
}
