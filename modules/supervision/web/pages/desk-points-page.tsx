import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { PointView } from '../../contract/views.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { UNIT_ROLES } from '../../domain/who-may.ts';
import { pointsQuery } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { BatchClose } from '../components/batch-close.tsx';
import { PointCard } from '../components/point-card.tsx';
import { matterHref } from '../links.ts';
import { useSupervisionTexts } from '../use-supervision-texts.ts';

const SETS = ['mine', 'open', 'overdue', 'unanswered-60', 'to-check', 'long-term'] as const;
const Search = z.object({ set: z.enum(SETS).optional().catch(undefined) });
const canClose = (point: PointView) => point.actions.find(({ action }) => action === 'close-point');

/** All opinions in hand: what a unit owes, what the committee must check, what nobody answered. */
export function DeskPointsPage() {
  const {
    pages: { points: page },
  } = useSupervisionTexts();
  const isUnit = useHolds(UNIT_ROLES);
  const sets = SETS.filter((set) => set !== 'mine' || isUnit);
  const [search, change] = usePageSearch(Search);
  const set = search.set ?? (isUnit ? 'mine' : 'open');
  return (
    <>
      <PageHead title={isUnit ? page.mineTitle : page.title}>
        <p className="muted">{page.lead}</p>
      </PageHead>
      <Tabs
        label={page.set}
        tabs={sets.map((key) => ({ key, label: page.sets[key] }))}
        selected={set}
        onSelect={(key) => change({ set: SETS.find((one) => one === key) })}
      >
        <Ledger key={set} set={set} />
      </Tabs>
    </>
  );
}

function Ledger({ set }: { readonly set: (typeof SETS)[number] }) {
  const {
    pages: { points: page, common },
  } = useSupervisionTexts();
  const [back, setBack] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Asked>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const after = back.at(-1);
  const found = useQuery(pointsQuery({ set, limit: 50, ...(after === undefined ? {} : { after }) }));
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  const { rows, next } = found.data;
  if (rows.length === 0) return <EmptyNote title={page.emptyTitle} hint={page.emptyHint} />;
  const pick = (id: string): void =>
    setPicked((old) => {
      const fresh = new Set(old);
      if (!fresh.delete(id)) fresh.add(id);
      return fresh;
    });
  return (
    <>
      <ul className="sv-points">
        {rows.map((point) => (
          <li key={point.id} className={canClose(point) ? 'sv-pick' : ''}>
            {canClose(point) ? (
              <input
                type="checkbox"
                checked={picked.has(point.id)}
                onChange={() => pick(point.id)}
                aria-label={fill(page.pick, { n: point.number })}
              />
            ) : null}
            <PointCard
              point={point}
              matterHref={matterHref(point.matterId)}
              onAct={(act) => setAsked({ id: point.matterId, version: point.matterVersion, act, about: point.text })}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        {back.length === 0 ? null : <Button onClick={() => setBack(back.slice(0, -1))}>{common.back}</Button>}
        {next === null ? null : <Button onClick={() => setBack([...back, next])}>{common.loadMore}</Button>}
      </div>
      <BatchClose points={rows.filter(({ id }) => picked.has(id))} onDone={() => setPicked(new Set())} />
      <ActDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}
