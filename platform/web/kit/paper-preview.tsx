import { queryOptions, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { apiHeaders, callServer } from '../api-client.ts';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { Button } from './button.tsx';
import { DownloadButton } from './download-button.tsx';
import { ErrorNote } from './error-note.tsx';
import { LoadingNote } from './loading-note.tsx';

type Props = {
  readonly title: string;
  /** Address of the paper as HTML, drawn to the millimetre of GB/T 9704 by the server. */
  readonly src: string;
  readonly docx?: string;
  /** Name of the file without its ending, where the server's does not tell papers apart. */
  readonly fileName?: string;
};

// Asked anew each time: whatever is shown as a paper stands in the journal, and stands there once.
const paperQuery = (src: string) =>
  queryOptions({
    queryKey: ['paper', src],
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }) => (await callServer(src, { headers: apiHeaders(), signal })).text(),
  });

/** The exact page, with the two things an office does with it; where it cannot be made, the reason in words instead of an empty frame. */
export function PaperPreview({ title, src, docx, fileName }: Props) {
  const texts = useKitTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const found = useQuery(paperQuery(src));
  if (found.isPending) return <LoadingNote />;
  if (found.error) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <div className="stack">
      <div className="row">
        <Button onClick={() => frame.current?.contentWindow?.print()}>{texts.printPaper}</Button>
        {docx === undefined ? null : (
          <DownloadButton label={texts.downloadDocx} path={docx} fileName={fileName === undefined ? undefined : `${fileName}.docx`} />
        )}
      </div>
      <iframe
        ref={frame}
        className="paper-frame"
        srcDoc={found.data}
        title={fill(texts.paperTitle, { title })}
        sandbox="allow-same-origin allow-modals"
      />
    </div>
  );
}
