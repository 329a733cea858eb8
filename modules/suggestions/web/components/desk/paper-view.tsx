import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import { paperQuery } from '../../api.ts';
import { DownloadButton } from './download-button.tsx';

type Props = {
  readonly src: string;
  readonly docx: string;
  readonly title: string;
  /** Name of the file without its ending, where the title alone does not tell papers apart. */ readonly fileName?: string;
};

/** The exact page of a paper, read once so that the journal has it once; where it cannot be made, the reason in words instead of an empty frame. */
export function PaperView({ src, docx, title, fileName = title }: Props) {
  const kit = useKitTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const found = useQuery(paperQuery(src));
  if (found.isPending) return <LoadingNote />;
  if (found.error) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <div className="stack">
      <div className="row">
        <Button onClick={() => frame.current?.contentWindow?.print()}>{kit.printPaper}</Button>
        <DownloadButton label={kit.downloadDocx} path={docx} fileName={`${fileName}.docx`} />
      </div>
      <iframe
        ref={frame}
        className="paper-frame"
        srcDoc={found.data}
        title={fill(kit.paperTitle, { title })}
        sandbox="allow-same-origin allow-modals"
      />
    </div>
  );
}
