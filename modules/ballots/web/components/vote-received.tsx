import { Card } from '#platform/web/kit/card.tsx';
import { fill } from '#platform/web/fill.ts';
import type { ReceiptView } from '../../contract/views.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';

/** The receipt: that a paper is in, and its place in the log. What was marked is nowhere in it. */
export function VoteReceived({ receipt, isNamed }: { readonly receipt: ReceiptView; readonly isNamed: boolean }) {
  const {
    pages: { vote },
  } = useBallotTexts();
  return (
    <Card className="bv-got">
      <div role="status">
        <p className="seal" aria-hidden="true">
          ✓
        </p>
        <h2>{vote.received}</h2>
        <p>{isNamed ? vote.receivedNamed : vote.receivedSecret}</p>
      </div>
      <dl>
        <dt>{vote.entry}</dt>
        <dd>{fill(vote.entryNo, { n: receipt.leafIndex + 1 })}</dd>
        <dt>{vote.fingerprint}</dt>
        <dd>{fingerprintOf(receipt.checkpoint)}</dd>
      </dl>
    </Card>
  );
}

/** Third line of a checkpoint: the root of the log; its beginning is enough to compare by eye. */
const fingerprintOf = (checkpoint: string): string => (checkpoint.split('\n')[2] ?? '').slice(0, 12);
