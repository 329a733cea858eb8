import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { MeetingRow } from '../../contract/views.ts';
import { meetingsQuery } from '../api.ts';
import { meetingTime } from '../components/meeting-time.ts';
import { consoleHref, screenHref, tableHref } from '../links.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';

/** The door to the hall: which meeting, and as what. */
export function HallStartPage() {
  const {
    hall: { start },
  } = useMeetingTexts();
  const now = useQuery(meetingsQuery({ set: 'now', limit: 20 }));
  const coming = useQuery(meetingsQuery({ set: 'coming', limit: 12 }));
  const soon = coming.data?.rows.filter(({ state }) => state === 'convened') ?? [];
  const isEmpty = now.data !== undefined && coming.data !== undefined && now.data.rows.length + soon.length === 0;
  return (
    <>
      <PageHead title={start.title}>
        <p className="muted">{start.hint}</p>
      </PageHead>
      {now.error ? <ErrorNote error={now.error} onRetry={() => void now.refetch()} /> : now.isPending ? <LoadingNote lines={4} /> : null}
      {isEmpty ? <EmptyNote title={start.none} hint={start.noneHint} /> : null}
      <Group title={start.now} rows={now.data?.rows ?? []} />
      <Group title={start.coming} rows={soon} />
    </>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly MeetingRow[] }) {
  const {
    hall: { start },
    pages: { common },
  } = useMeetingTexts();
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <section className="mt-group">
      <h2>{title}</h2>
      <div className="mt-cards">
        {rows.map((row) => (
          <Card key={row.id} title={row.title} level={3}>
            <p className="muted small">
              {meetingTime(row, common, locale)}　{row.place}
            </p>
            <div className="row mt-gap">
              <PageLink href={consoleHref(row.id)} className={buttonClass()}>
                {start.console}
              </PageLink>
              <PageLink href={tableHref(row.id)} className={buttonClass()}>
                {start.table}
              </PageLink>
              <PageLink href={screenHref(row.id)} className={buttonClass()}>
                {start.screen}
              </PageLink>
            </div>
          </Card>
        ))}
      </div>
    </section>
  );
}
