import '../decisions.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import { decisionsQuery } from '../api.ts';
import { stateTone } from '../components/state-tone.ts';
import { myDecisionHref } from '../links.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';

const Search = z.object({ year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined) });

/** What was decided in a year, and how far it is carried out, for a deputy to read. */
export function PhoneDecisionsPage() {
  const texts = useDecisionTexts();
  const { page, phone } = texts;
  const [search, change] = usePageSearch(Search);
  const year = search.year ?? Number(today().slice(0, 4));
  const found = useQuery(decisionsQuery(year));
  const rows = (found.data ?? []).filter(({ state }) => state !== 'draft');
  return (
    <>
      <PhoneHead title={phone.title} />
      <p className="muted">{phone.lead}</p>
      <p className="row">
        <Button onClick={() => change({ year: year - 1 })}>{page.previous}</Button>
        <b>{year}</b>
        <Button onClick={() => change({ year: year + 1 })}>{page.next}</Button>
      </p>
      {found.isPending ? <LoadingNote lines={6} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data !== undefined && rows.length === 0 ? <EmptyNote title={phone.none} hint="" /> : null}
      <ul className="stack">
        {rows.map((row) => (
          <li key={row.id}>
            <PageLink href={myDecisionHref(row.id)} className="card dc-row">
              <p>
                <StatusTag tone={row.overdueDuties > 0 ? 'late' : stateTone(row.state)}>
                  {row.overdueDuties > 0 ? page.late : wordOf(texts.state, row.state)}
                </StatusTag>
              </p>
              <h2>{row.title}</h2>
              <p className="small muted">
                {[
                  wordOf(texts.body, row.body),
                  row.passedOn === null ? null : longDate(row.passedOn),
                  row.duties === 0 ? null : fill(phone.done, { done: row.duties - row.openDuties, all: row.duties }),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
