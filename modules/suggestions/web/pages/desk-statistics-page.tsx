import '../suggestions.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate, shareOf, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { StatisticsView } from '../../contract/desk-views.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { WHO_MAY } from '../../domain/who-may.ts';
import { type FigureRequest, sessionsQuery, statisticsQuery } from '../api.ts';
import { FigureRowsList } from '../components/desk/figure-rows-list.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { PublishReport } from '../components/desk/publish-report.tsx';
import { statisticsIn } from '../components/desk/statistics-in.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const Search = z.object({
  sessionId: z.string().optional().catch(undefined),
  year: z.coerce
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
});
type Opened = FigureRequest & { readonly label: string };

/** 办理统计: every figure opens to the rows it counts, every rate has its denominator. Deputies are not ranked. */
export function DeskStatisticsPage() {
  const {
    pages: { statistics, list },
  } = useSuggestionTexts();
  const locale = useLocale();
  const [search, change] = usePageSearch(Search);
  const sessions = useQuery(sessionsQuery);
  const period = { sessionId: search.sessionId, year: search.year };
  const found = useQuery(statisticsQuery(period));
  const [opened, setOpened] = useState<Opened>();
  const [reporting, setReporting] = useState(false);
  const reportSrc = `/api/suggestions/handling-report?${new URLSearchParams(search.sessionId === undefined ? {} : { sessionId: search.sessionId }).toString()}`;
  const mayReport = useHolds(WHO_MAY.printHandlingReport);
  const thisYear = Number(today().slice(0, 4));
  return (
    <>
      <PageHead
        title={statistics.title}
        actions={[
          ...(mayReport ? [{ key: 'report', label: statistics.report, onPress: () => setReporting(true) }] : []),
          { key: 'print', label: statistics.print, onPress: () => globalThis.print() },
        ]}
      >
        <p className="muted small">
          {statistics.hint}
          {found.data === undefined ? '' : ` ${longDate(found.data.asOf)}`}
        </p>
      </PageHead>
      <div className="sg-bar">
        <SelectInput
          label={statistics.session}
          empty={list.any}
          value={search.sessionId ?? ''}
          options={(sessions.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => change({ sessionId: value === '' ? undefined : value, year: undefined })}
        />
        <SelectInput
          label={statistics.year}
          empty={list.any}
          value={search.year ?? ''}
          options={[0, 1, 2, 3, 4].map((back) => String(thisYear - back)).map((value) => ({ value, label: value }))}
          onChange={(value) => change({ year: value === '' ? undefined : value, sessionId: undefined })}
        />
      </div>
      {found.isPending ? <LoadingNote lines={8} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data !== undefined && found.data.figures.every(({ value }) => value === 0) ? <EmptyNote title={statistics.empty} /> : null}
      {found.data === undefined ? null : <Figures view={statisticsIn(found.data, locale)} onOpen={setOpened} />}
      <Dialog title={opened?.label ?? ''} open={opened !== undefined} wide onClose={() => setOpened(undefined)}>
        {opened === undefined ? null : <FigureRowsList request={opened} period={period} />}
      </Dialog>
      <Dialog title={statistics.report} open={reporting} wide onClose={() => setReporting(false)}>
        {reporting ? (
          <>
            <PublishReport sessionId={search.sessionId} />
            <PaperPreview title={statistics.report} src={reportSrc} docx={`${reportSrc}&format=docx`} />
          </>
        ) : null}
      </Dialog>
    </>
  );
}

type Props = { readonly view: StatisticsView; readonly onOpen: (opened: Opened) => void };

function Figures({ view, onOpen }: Props) {
  const {
    pages: { statistics },
  } = useSuggestionTexts();
  return (
    <div className="sg-figure">
      <Card title={statistics.handled}>
        <table>
          <tbody>
            {view.figures.map((figure) => (
              <tr key={figure.id}>
                <td title={figure.source}>{figure.label}</td>
                <td className="num">
                  <Button
                    kind="quiet"
                    aria-label={`${figure.label} ${figure.value} ${figure.unit} ${statistics.rows}`}
                    onClick={() => onOpen({ id: figure.id, label: figure.label })}
                  >
                    {figure.value} {figure.unit}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <Card title={statistics.rates}>
        <table>
          <tbody>
            {view.rates.map((rate) => (
              <tr key={rate.id}>
                <td>{rate.label}</td>
                <td className="num">
                  {shareOf(rate.part, rate.whole)}{' '}
                  <span className="sg-noprint">
                    <Button
                      kind="quiet"
                      aria-label={`${rate.label} ${statistics.rows}`}
                      onClick={() => onOpen({ id: rate.numerator, label: rate.label })}
                    >
                      {statistics.rows}
                    </Button>
                  </span>
                </td>
              </tr>
            ))}
            {view.means.map((mean) => (
              <tr key={mean.id}>
                <td>{mean.label}</td>
                <td className="num">
                  {mean.value === null ? '—' : `${Math.round(mean.value * 10) / 10} ${mean.unit}`}{' '}
                  <span className="faint">({mean.count})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      {view.tables.map((table) =>
        table.dimension === 'deputy' ? (
          // Hundreds of rows to look one up in.
          <details key={table.dimension} className="whole">
            <summary>{table.label}</summary>
            <DimensionTable table={table} figures={view.figures} onOpen={onOpen} />
          </details>
        ) : (
          <DimensionTable key={table.dimension} table={table} figures={view.figures} onOpen={onOpen} />
        ),
      )}
    </div>
  );
}

function DimensionTable({
  table,
  figures,
  onOpen,
}: {
  readonly table: StatisticsView['tables'][number];
  readonly figures: StatisticsView['figures'];
  readonly onOpen: Props['onOpen'];
}) {
  const {
    words,
    pages: { statistics },
  } = useSuggestionTexts();
  const labelOf = (id: string): string => figures.find((figure) => figure.id === id)?.label ?? id;
  const known: Readonly<Record<string, string>> = words.field;
  return (
    <Card title={table.label} className={table.figures.length > 2 ? 'whole' : ''}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="sg-wide" role="region" aria-label={table.label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{table.label}</th>
              {table.figures.map((id) => (
                <th key={id} scope="col" className="num">
                  {labelOf(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => {
              const label = table.dimension === 'field' ? (known[row.key] ?? row.label) : row.label;
              return (
                <tr key={row.key}>
                  <th scope="row">{label}</th>
                  {table.figures.map((id) => {
                    const value = row.values[id] ?? 0;
                    return (
                      <td key={id} className="num">
                        {value === 0 ? (
                          <span className="faint">0</span>
                        ) : (
                          <Button
                            kind="quiet"
                            aria-label={fill('{row} {figure} {value} {rows}', {
                              row: label,
                              figure: labelOf(id),
                              value,
                              rows: statistics.rows,
                            })}
                            onClick={() => onOpen({ id, dimension: table.dimension, of: row.key, label: `${label} · ${labelOf(id)}` })}
                          >
                            {value}
                          </Button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
