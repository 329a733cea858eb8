import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { longDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import type { DecisionView } from '../../contract/views.ts';
import { decisionQuery } from '../api.ts';
import { DutyItem } from '../components/duty-item.tsx';
import { stateTone } from '../components/state-tone.ts';
import { VoteFacts } from '../components/vote-facts.tsx';
import { MY_DECISIONS_HREF } from '../links.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';

const Params = z.object({ id: z.string() });

/** One decision for a deputy: what was decided, how it was voted, and what became of it. */
export function PhoneDecisionPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(decisionQuery(id));
  if (found.isPending) return <LoadingNote lines={6} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} view={found.data} />;
}

function Opened({ view }: { readonly view: DecisionView }) {
  const texts = useDecisionTexts();
  const { page, phone } = texts;
  return (
    <>
      <PhoneHead title={view.title} back={{ href: MY_DECISIONS_HREF, label: phone.back }} />
      <p>
        <StatusTag tone={stateTone(view.state)}>{wordOf(texts.state, view.state)}</StatusTag>{' '}
        <span className="small muted">
          {[wordOf(texts.kind, view.kind), wordOf(texts.body, view.body), view.passedOn === null ? null : longDate(view.passedOn)]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </p>
      <div className="stack">
        <Card title={phone.became}>
          {view.dutyRows.length === 0 ? (
            <p className="muted">{phone.noDuties}</p>
          ) : (
            <ul className="stack dc-duties">
              {view.dutyRows.map((duty) => (
                <li key={duty.id}>
                  <DutyItem decisionId={view.id} duty={duty} />
                </li>
              ))}
            </ul>
          )}
          {view.evaluation === null ? null : (
            <>
              <h3>{page.evaluation}</h3>
              <p>{view.evaluation}</p>
            </>
          )}
        </Card>
        {view.vote === null ? null : (
          <Card title={page.voted}>
            <VoteFacts vote={view.vote} withReport={false} />
          </Card>
        )}
        <Card title={page.text}>
          {view.titleNote === null ? null : <p className="small muted">{view.titleNote}</p>}
          {view.text.split('\n').map((line, at) => (
            <p key={`${at}${line}`}>{line}</p>
          ))}
        </Card>
      </div>
    </>
  );
}
