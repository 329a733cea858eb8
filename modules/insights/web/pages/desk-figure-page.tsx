import '../insights.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { usePageParams, usePageSearch } from '#platform/web/page-params.ts';
import type { FigurePage } from '../../contract/views.ts';
import { figureQuery, periodQuery, type Period } from '../api.ts';
import { EntryForm } from '../components/entry-form.tsx';
import { YearBars } from '../components/year-bars.tsx';
import { FIGURES_HREF } from '../links.ts';
import { useFigureWords, useInsightTexts } from '../use-insight-texts.ts';
import { PeriodSearch } from './desk-figures-page.tsx';

const Params = z.object({ id: z.string() });

/** One figure: what it counts, its years, and every record behind it. */
export function DeskFigurePage() {
  const { figure: texts } = useInsightTexts();
  const { labelOf, countsOf, unitOf } = useFigureWords();
  const { id } = usePageParams(Params);
  const [period] = usePageSearch(PeriodSearch);
  const found = useQuery(figureQuery(id, period, 0));
  const page = found.data;
  return (
    <>
      <PageHead crumbs={[{ label: texts.back, href: `${FIGURES_HREF}${periodQuery(period)}` }, { label: labelOf(id) }]} title={labelOf(id)}>
        {page === undefined ? null : (
          <p className="muted">
            {longDate(page.period.from)} — {longDate(page.period.to)}
          </p>
        )}
      </PageHead>
      {found.isPending ? <LoadingNote lines={8} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {page === undefined ? null : (
        <div className="two">
          <div className="stack">
            <div className="in-headline">
              <b>{page.figure.state === 'waits' ? '—' : page.figure.value}</b>
              <span>{unitOf(page.figure.unit)}</span>
              <small>
                {page.figure.phrase === `${page.figure.value}${page.figure.unit}` ? '' : `${texts.phrase} ${page.figure.phrase}`}
              </small>
            </div>
            {page.figure.state === 'counted' ? <RowList page={page} period={period} /> : <EntryForm page={page} />}
          </div>
          <aside className="side">
            <Card title={texts.years}>
              <YearBars
                caption={labelOf(id)}
                unit={unitOf(page.figure.unit)}
                years={page.years}
                yearHeading={texts.year}
                valueHeading={texts.value}
              />
            </Card>
            <Card title={texts.counts}>
              <p>{countsOf(id)}</p>
              <p className="small muted">
                {page.isStock ? texts.stock : texts.flow} · {texts.source} <code>{page.source}</code>
              </p>
            </Card>
          </aside>
        </div>
      )}
    </>
  );
}

function RowList({ page, period }: { readonly page: FigurePage; readonly period: Period }) {
  const { figure: texts, questions } = useInsightTexts();
  return (
    <Card title={fill(texts.rows, { n: page.figure.value })}>
      {page.isClosed ? (
        <p className="muted">{questions.closed}</p>
      ) : page.rows.length === 0 ? (
        <p className="muted">{texts.noRows}</p>
      ) : null}
      {page.rows.some(({ href }) => href === null) ? <p className="small muted">{texts.notYours}</p> : null}
      <Rows rows={page.rows} />
      {page.next === null ? null : <More id={page.figure.id} period={period} after={page.next} left={page.figure.value - page.next} />}
    </Card>
  );
}

function Rows({ rows }: { readonly rows: FigurePage['rows'] }) {
  return (
    <ul className="in-lines">
      {rows.map((row) => (
        <li key={row.recordId}>
          <div className="ends">
            <span>
              {row.href === null ? row.title : <PageLink href={row.href}>{row.title === '' ? row.recordId : row.title}</PageLink>}
            </span>
            <span className="small faint">{row.on === null ? '' : longDate(row.on)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function More({
  id,
  period,
  after,
  left,
}: {
  readonly id: string;
  readonly period: Period;
  readonly after: number;
  readonly left: number;
}) {
  const { figure: texts } = useInsightTexts();
  const [open, setOpen] = useState(false);
  const found = useQuery({ ...figureQuery(id, period, after), enabled: open });
  if (!open || found.data === undefined)
    return (
      <Button kind="quiet" busy={found.isFetching} onClick={() => setOpen(true)}>
        {fill(texts.more, { n: left })}
      </Button>
    );
  return (
    <>
      <Rows rows={found.data.rows} />
      {found.data.next === null ? null : (
        <More id={id} period={period} after={found.data.next} left={found.data.figure.value - found.data.next} />
      )}
    </>
  );
}
