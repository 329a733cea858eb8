import '../insights.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { Field } from '#platform/web/kit/field.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useHolds } from '#platform/web/session-query.ts';
import { WRITERS } from '../../domain/who-may.ts';
import { reportsQuery, send } from '../api.ts';
import { reportHref } from '../links.ts';
import { useInsightTexts } from '../use-insight-texts.ts';

/** Reports of former years may be written up too. */
const YEARS_BACK = 5;

/** The yearly reports, and the one to begin now. */
export function DeskReportsPage() {
  const { reports: texts } = useInsightTexts();
  const found = useQuery(reportsQuery);
  const command = useCommandId();
  const client = useQueryClient();
  const navigate = useNavigate();
  // In January the report of the year before is written.
  const day = today();
  const now = Number(day.slice(0, 4)) - (day.slice(5, 7) === '01' ? 1 : 0);
  const [year, setYear] = useState(now);
  const begin = useMutation({
    mutationFn: () => send('/reports', { commandId: command.current(), year }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['insights', 'reports'] });
      void navigate({ to: reportHref(year) });
    },
  });
  const mayBegin = useHolds(WRITERS) && found.data !== undefined;
  const unbegun = Array.from({ length: YEARS_BACK }, (_, index) => now - index).filter((each) =>
    found.data?.every((row) => row.year !== each),
  );
  return (
    <>
      <PageHead
        title={texts.title}
        actions={
          mayBegin && unbegun.includes(year)
            ? [{ key: 'begin', label: fill(texts.begin, { year }), primary: true, busy: begin.isPending, onPress: () => begin.mutate() }]
            : []
        }
      >
        <p className="muted">{texts.lead}</p>
      </PageHead>
      {mayBegin ? (
        <div className="in-bar-row">
          <Field label={texts.ofYear}>
            {(control) => (
              <select
                {...control}
                value={year}
                onChange={(event) => {
                  command.renew();
                  setYear(Number(event.target.value));
                }}
              >
                {[now, ...unbegun.filter((each) => each !== now)].map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      ) : null}
      {found.isPending ? <LoadingNote lines={4} /> : null}
      {(found.error ?? begin.error) ? <ErrorNote error={found.error ?? begin.error} onRetry={() => void found.refetch()} /> : null}
      {found.data?.length === 0 ? <EmptyNote title={texts.none} hint={mayBegin ? texts.noneHint : ''} /> : null}
      {found.data === undefined || found.data.length === 0 ? null : <ReportTable rows={found.data} />}
    </>
  );
}

type ReportRows = Awaited<ReturnType<NonNullable<typeof reportsQuery.queryFn>>>;

function ReportTable({ rows }: { readonly rows: ReportRows }) {
  const { reports: texts } = useInsightTexts();
  return (
    <table className="in-table">
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.year}>
            <td>{row.year}</td>
            <td>
              <PageLink href={reportHref(row.year)}>{row.title.replace('\n', ' ')}</PageLink>
            </td>
            <td>{row.state === 'draft' ? texts.draft : fill(texts.adopted, { day: longDate(row.adoptedOn ?? '') })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
