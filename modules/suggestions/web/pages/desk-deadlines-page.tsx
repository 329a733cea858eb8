import '../suggestions.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { DeadlineRow } from '../../contract/desk-views.ts';
import { deadlinesQuery } from '../api.ts';
import { ClockLine } from '../components/desk/clock-line.tsx';
import { type DeadlineGroupName, groupDeadlines } from '../components/desk/deadline-groups.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const OWNERS = ['deputies-office', 'government-office', 'unit', 'deputy'] as const;
const Search = z.object({ owner: z.enum(OWNERS).optional().catch(undefined) });
/** So many of a group are drawn at first: the late ones of a bad year should not bury today's. */
const SHOWN = 20;

/** 期限台: every running clock by how near it is, each with its own arithmetic. */
export function DeskDeadlinesPage() {
  const {
    words,
    pages: { deadlines },
  } = useSuggestionTexts();
  const [search, change] = usePageSearch(Search);
  const found = useQuery(deadlinesQuery({ owner: search.owner }));
  const groups = groupDeadlines(found.data ?? []);
  return (
    <>
      <PageHead title={deadlines.title} actions={[{ key: 'print', label: deadlines.print, onPress: () => globalThis.print() }]} />
      <div className="sg-bar">
        <SelectInput
          label={deadlines.owner}
          empty={deadlines.all}
          value={search.owner ?? ''}
          options={OWNERS.map((value) => ({ value, label: words.clockOwner[value] }))}
          onChange={(value) => change({ owner: OWNERS.find((owner) => owner === value) })}
        />
      </div>
      {found.isPending ? <LoadingNote lines={8} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data?.length === 0 ? <EmptyNote title={deadlines.emptyTitle} hint={deadlines.emptyHint} /> : null}
      <div className="sg-groups">
        {groups.map(({ name, rows }) => (
          <Group key={name} name={name} rows={rows} />
        ))}
      </div>
    </>
  );
}

function Group({ name, rows }: { readonly name: DeadlineGroupName; readonly rows: readonly DeadlineRow[] }) {
  const {
    pages: { deadlines, common },
  } = useSuggestionTexts();
  const [shown, setShown] = useState(SHOWN);
  const day = today();
  return (
    <section aria-label={deadlines[name]}>
      <h2 className={name === 'late' ? 'late' : ''}>
        {name === 'late' ? '▲ ' : ''}
        {deadlines[name]}
        <span className="n">{fill(deadlines.count, { n: rows.length })}</span>
      </h2>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <ClockLine key={row.clockId} row={row} today={day} />
        ))}
      </ul>
      {rows.length > shown ? (
        <Button kind="quiet" onClick={() => setShown(shown + 50)}>
          {common.loadMore}
        </Button>
      ) : null}
    </section>
  );
}
