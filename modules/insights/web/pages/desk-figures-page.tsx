import '../insights.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { FiguresView, FigureValue } from '../../contract/views.ts';
import { figuresQuery, periodQuery, type Period } from '../api.ts';
import { PeriodBar } from '../components/period-bar.tsx';
import { figureHref } from '../links.ts';
import { useFigureWords, useInsightTexts, wordOf } from '../use-insight-texts.ts';

export const PeriodSearch = z.object({
  year: z.coerce
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  sessionId: z.string().optional().catch(undefined),
  term: z.coerce.string().optional().catch(undefined),
});

/** Every figure of a period by the room whose records it counts; each opens. */
export function DeskFiguresPage() {
  const { figures: texts } = useInsightTexts();
  const [period, change] = usePageSearch(PeriodSearch);
  const found = useQuery(figuresQuery(period));
  return (
    <>
      <PageHead title={texts.title} actions={[{ key: 'print', label: texts.print, onPress: () => globalThis.print() }]}>
        <p className="muted">
          {texts.lead}{' '}
          {found.data === undefined ? null : (
            <span className="faint">
              {fill(texts.period, { from: longDate(found.data.period.from), to: longDate(found.data.period.to) })}
            </span>
          )}
        </p>
      </PageHead>
      <PeriodBar period={period} sessions={found.data?.sessions ?? []} onChange={change} />
      {found.isPending ? <LoadingNote lines={10} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data === undefined ? null : <Figures view={found.data} period={period} />}
    </>
  );
}

function Figures({ view, period }: { readonly view: FiguresView; readonly period: Period }) {
  const { figures: texts, room: rooms } = useInsightTexts();
  const { labelOf } = useFigureWords();
  const groups = [...new Set(view.figures.map(({ room }) => room))];
  return (
    <div className="in-groups">
      {groups.map((room) => (
        <Card key={room} title={wordOf(rooms, room)}>
          <table className="in-figures">
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col" className="num">
                  {texts.value}
                </th>
                <th scope="col" className="num">
                  {texts.previous}
                </th>
                <th scope="col">{texts.state}</th>
              </tr>
            </thead>
            <tbody>
              {view.figures
                .filter((figure) => figure.room === room)
                .map((figure) => (
                  <FigureLine key={figure.id} figure={figure} period={period} />
                ))}
            </tbody>
          </table>
        </Card>
      ))}
      <Card title={texts.rates}>
        <table>
          <tbody>
            {view.rates.map((rate) => (
              <tr key={rate.id}>
                <th scope="row">{labelOf(rate.id)}</th>
                <td className="num">{rate.percent === null ? texts.noBefore : `${rate.percent}%`}</td>
                <td className="num small muted">
                  <PageLink href={figureHref(rate.partId, periodQuery(period))}>{rate.part}</PageLink> /{' '}
                  <PageLink href={figureHref(rate.wholeId, periodQuery(period))}>{rate.whole}</PageLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </div>
  );
}

function FigureLine({ figure, period }: { readonly figure: FigureValue; readonly period: Period }) {
  const { figures: texts, room } = useInsightTexts();
  const { labelOf, unitOf } = useFigureWords();
  const waits = figure.state === 'waits';
  return (
    <tr>
      <th scope="row">
        <PageLink href={figureHref(figure.id, periodQuery(period))}>{labelOf(figure.id)}</PageLink>
      </th>
      <td className="num in-value">
        {waits ? (
          <span className="faint">{texts.noBefore}</span>
        ) : (
          <>
            {figure.value} <small>{unitOf(figure.unit)}</small>
          </>
        )}
      </td>
      <td className="num faint">{figure.before === null || (waits && figure.before === 0) ? texts.noBefore : figure.before}</td>
      <td className={figure.state === 'counted' ? 'small faint' : 'small in-hand'}>
        {figure.state === 'waits' ? fill(texts.waits, { room: wordOf(room, figure.awaits ?? '') }) : texts[figure.state]}
      </td>
    </tr>
  );
}
