import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { OwedRow } from '../../contract/views.ts';
import { owedQuery } from '../api.ts';
import { YearBar } from '../components/year-bar.tsx';
import { matterHref } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

const Search = z.object({ year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined) });
const keyOf = (row: OwedRow): string => `${row.rule} ${row.what} ${row.matterId ?? ''} ${row.dueOn ?? ''}`;

/** What the law says is still owed, each line with its article and its last day. */
export function DeskOwedPage() {
  const {
    words,
    pages: { owed: page, common },
  } = useSupervisionTexts();
  const [search, change] = usePageSearch(Search);
  const year = search.year ?? Number(today().slice(0, 4));
  const found = useQuery(owedQuery(year));
  return (
    <>
      <PageHead title={page.title} menus={<YearBar year={year} onYear={(to) => change({ year: to })} />}>
        <p className="muted">{page.lead}</p>
      </PageHead>
      <DataTable<OwedRow>
        label={page.title}
        data={{ rows: found.data, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={keyOf}
        rowName={(row) => wordOf(words.owed, row.what)}
        empty={<EmptyNote title={fill(page.none, { year })} hint={page.noneHint} />}
        columns={[
          {
            key: 'what',
            title: page.what,
            cell: (row) => (
              <>
                <b>{wordOf(words.owed, row.what)}</b>
                {row.matterId === null ? null : (
                  <>
                    {' '}
                    <PageLink href={matterHref(row.matterId)} className="small">
                      {row.subject}
                    </PageLink>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'rule',
            title: page.rule,
            cell: (row) => (
              <>
                <span>{row.article}</span> <span className="small muted">{row.says}</span>
              </>
            ),
          },
          { key: 'due', title: page.due, width: '11rem', cell: (row) => (row.dueOn === null ? common.none : longDate(row.dueOn)) },
          {
            key: 'state',
            title: '',
            width: '8rem',
            cell: (row) => <StatusTag tone={row.isOverdue ? 'late' : 'wait'}>{row.isOverdue ? page.late : page.still}</StatusTag>,
          },
        ]}
      />
    </>
  );
}
