import { useState } from 'react';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { useBallotTexts } from '../use-ballot-texts.ts';

/** The result as a sheet, as vote events, and as the paper that scrutineers sign; the server writes down who took it. */
export function ExportButtons({ contestId }: { readonly contestId: string }) {
  const {
    pages: { result },
  } = useBallotTexts();
  const [isOpen, setOpen] = useState(false);
  const at = `/api/ballots/${contestId}`;
  return (
    <div className="row">
      <a className={buttonClass()} href={`${at}/result.csv`} download>
        {result.csv}
      </a>
      <a className={buttonClass()} href={`${at}/result.json`} download>
        {result.json}
      </a>
      <Button onClick={() => setOpen(true)}>{result.print}</Button>
      <Dialog title={result.report} open={isOpen} wide onClose={() => setOpen(false)}>
        {isOpen ? <PaperPreview title={result.report} src={`${at}/report`} docx={`${at}/report?format=docx`} /> : null}
      </Dialog>
    </div>
  );
}
