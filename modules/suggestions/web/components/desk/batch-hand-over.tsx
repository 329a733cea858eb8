import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { newCommandId } from '#platform/web/command-id.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { ProgressLine } from '#platform/web/kit/progress-line.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import { handOverTogether } from '../../api.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { batchPieces } from './batch-pieces.ts';

type Props = { readonly open: boolean; readonly ids: readonly string[]; readonly onClose: (done: boolean) => void };

/** 批量交办: so many at a time, with progress; what could not be done stays where it was. */
export function BatchHandOver({ open, ids, onClose }: Props) {
  const {
    pages: { batch },
  } = useSuggestionTexts();
  return (
    <Dialog title={batch.title} open={open} onClose={() => onClose(false)}>
      {open ? <BatchBody ids={ids} onClose={onClose} /> : null}
    </Dialog>
  );
}

type Running = { readonly done: number; readonly finished: boolean };

function BatchBody({ ids, onClose }: Omit<Props, 'open'>) {
  const {
    pages: { batch },
  } = useSuggestionTexts();
  const kit = useKitTexts();
  const client = useQueryClient();
  const [way, setWay] = useState('');
  const [missing, setMissing] = useState(false);
  const [running, setRunning] = useState<Running>();
  const [thrown, setThrown] = useState<unknown>();
  const run = async (): Promise<void> => {
    setMissing(way === '');
    if (way === '' || (running && !running.finished)) return;
    setThrown(undefined);
    let done = 0;
    setRunning({ done, finished: false });
    try {
      for (const piece of batchPieces(ids)) {
        done += (await handOverTogether({ ids: piece, direct: way === 'units', commandId: newCommandId() })).handedOver;
        setRunning({ done, finished: false });
      }
      setRunning({ done, finished: true });
    } catch (error) {
      setThrown(error);
      setRunning(done === 0 ? undefined : { done, finished: true });
    }
    await Promise.all([client.invalidateQueries({ queryKey: ['suggestions'] }), client.invalidateQueries({ queryKey: ['desk-counts'] })]);
  };
  if (running) {
    return (
      <div className="stack">
        <ProgressLine
          label={running.finished ? fill(batch.done, { n: running.done }) : batch.running}
          done={running.done}
          total={ids.length}
        />
        {thrown === undefined ? null : <ErrorNote error={thrown} />}
        {thrown === undefined ? null : (
          <p>
            {fill(batch.failed, { n: ids.length - running.done })} {batch.rest}
          </p>
        )}
        {running.finished ? (
          <Button kind="primary" onClick={() => onClose(true)}>
            {batch.close}
          </Button>
        ) : null}
      </div>
    );
  }
  return (
    <div className="stack">
      {thrown === undefined ? null : <ErrorNote error={thrown} />}
      <p>{fill(batch.ask, { n: ids.length })}</p>
      <RadioGroup
        label={batch.to}
        required
        value={way}
        onChange={setWay}
        error={missing && way === '' ? fill(kit.choiceMissing, { label: batch.to }) : undefined}
        options={[
          { value: 'government', label: batch.viaGovernment },
          { value: 'units', label: batch.asProposed },
        ]}
      />
      <div className="row acts">
        <Button kind="primary" onClick={() => void run()}>
          {fill(batch.run, { n: ids.length })}
        </Button>
        <Button onClick={() => onClose(false)}>{kit.cancel}</Button>
      </div>
    </div>
  );
}
