import { useId } from 'react';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';

type Props = { readonly label: string; readonly done: number; readonly total: number; readonly note?: string };

/** How far along, in numbers first; also used for anything long that is running. */
export function ProgressLine({ label, done, total, note }: Props) {
  const texts = useKitTexts();
  const id = useId();
  return (
    <div className={done >= total && total > 0 ? 'progress-line met' : 'progress-line'}>
      <div id={id}>{label}</div>
      <div className="ends">
        <span>{note}</span>
        <span>{fill(texts.progress, { done, total })}</span>
      </div>
      <progress aria-labelledby={id} value={done} max={Math.max(total, 1)} />
    </div>
  );
}
