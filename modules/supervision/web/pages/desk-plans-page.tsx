import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { longDate } from '#platform/web/formats.ts';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { PlanRow } from '../../contract/views.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { KEEPERS } from '../../domain/who-may.ts';
import { plansQuery } from '../api.ts';
import { stateTone } from '../components/state-tone.ts';
import { NEW_PLAN_HREF, planHref } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type Row = typeof PlanRow._output;

/** The plans of all years; the office makes a new one from its paper. */
export function DeskPlansPage() {
  const {
    words,
    pages: { plans: page, common },
  } = useSupervisionTexts();
  const navigate = useNavigate();
  const found = useQuery(plansQuery);
  const isOffice = useHolds(KEEPERS);
  const day = (value: string | null): string => (value === null ? common.none : longDate(value));
  return (
    <>
      <PageHead
        title={page.title}
        actions={isOffice ? [{ key: 'make', label: page.make, primary: true, onPress: () => void navigate({ to: NEW_PLAN_HREF }) }] : []}
      >
        <p className="muted">{page.lead}</p>
      </PageHead>
      <DataTable<Row>
        label={page.title}
        data={{ rows: found.data, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={(row) => row.id}
        rowName={(row) => row.title}
        href={(row) => planHref(row.id)}
        empty={<EmptyNote title={page.emptyTitle} hint={page.emptyHint} />}
        columns={[
          { key: 'title', title: page.name, cell: (row) => row.title },
          { key: 'year', title: page.year, width: '6rem', cell: (row) => row.year },
          { key: 'items', title: page.items, numeric: true, width: '6rem', cell: (row) => row.items },
          { key: 'adopted', title: page.adopted, width: '10rem', cell: (row) => day(row.adoptedOn) },
          { key: 'published', title: page.published, width: '10rem', cell: (row) => day(row.publishedOn) },
          {
            key: 'state',
            title: page.state,
            width: '9rem',
            cell: (row) => <StatusTag tone={stateTone('plan', row.state)}>{wordOf(words.planState, row.state)}</StatusTag>,
          },
        ]}
      />
    </>
  );
}
