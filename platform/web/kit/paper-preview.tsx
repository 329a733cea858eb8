import { useRef } from 'react';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { Button, buttonClass } from './button.tsx';

type Props = {
  readonly title: string;
  /** Address of the paper as HTML, drawn to the millimetre of GB/T 9704 by the server. */
  readonly src: string;
  readonly docx?: string;
};

/** The exact page, with the two things an office does with it. */
export function PaperPreview({ title, src, docx }: Props) {
  const texts = useKitTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <div className="stack">
      <div className="row">
        <Button onClick={() => frame.current?.contentWindow?.print()}>{texts.printPaper}</Button>
        {docx === undefined ? null : (
          <a className={buttonClass()} href={docx} download>
            {texts.downloadDocx}
          </a>
        )}
      </div>
      <iframe
        ref={frame}
        className="paper-frame"
        src={src}
        title={fill(texts.paperTitle, { title })}
        sandbox="allow-same-origin allow-modals"
      />
    </div>
  );
}
