import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { shareOf, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { FigureView } from '../../contract/hall-views.ts';
import { figureRowsQuery, figuresQuery } from '../api.ts';
import { meetingHref, MEETINGS_HREF } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Search = z.object({ year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined) });
type Figure = typeof FigureView._output;

/** Which figures stand together, in the order they are read. */
const GROUPS = {
  held: ['meetings-held', 'meetings-planned', 'meetings-extraordinary', 'meetings-postponed', 'meetings-cancelled', 'sittings-held'],
  work: [
    'items-dealt-with',
    'reports-heard',
    'briefings-heard',
    'items-reviewed',
    'items-withdrawn',
    'review-opinions',
    'opinion-points',
    'oaths',
  ],
  papers: ['papers-collected', 'papers-late'],
  people: ['attendances-expected', 'attendances', 'leaves', 'speeches'],
} as const;
const KEYS = ['held', 'work', 'people', 'papers'] as const;

/** The year's meetings in figures, each of which opens the rows it counts. */
export function DeskFiguresPage() {
  const {
    figures: texts,
    pages: { plan, nav },
  } = useMeetingTexts();
  const [search, change] = usePageSearch(Search);
  const [opened, setOpened] = useState<Figure>();
  const year = search.year ?? Number(today().slice(0, 4));
  const found = useQuery(figuresQuery(year));
  const rows = found.data?.rows ?? [];
  return (
    <>
      <PageHead
        title={`${texts.title}　${year}`}
        crumbs={[{ label: nav.meetings, href: MEETINGS_HREF }]}
        menus={
          <>
            <Button onClick={() => change({ year: year - 1 })}>{plan.previous}</Button>
            <Button onClick={() => change({ year: year + 1 })}>{plan.next}</Button>
          </>
        }
      >
        <p className="muted">{texts.hint}</p>
      </PageHead>
      {found.data === undefined ? (
        found.isPending ? (
          <LoadingNote lines={8} />
        ) : (
          <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
        )
      ) : (
        <div className="mt-cards">
          {KEYS.map((key) => (
            <Group key={key} of={key} rows={rows} onOpen={setOpened} />
          ))}
        </div>
      )}
      <Dialog
        title={opened === undefined ? '' : wordOf(texts.name, opened.id)}
        open={opened !== undefined}
        wide
        onClose={() => setOpened(undefined)}
      >
        {opened === undefined ? null : <Rows figure={opened} year={year} />}
      </Dialog>
    </>
  );
}

type GroupProps = { readonly of: keyof typeof GROUPS; readonly rows: readonly Figure[]; readonly onOpen: (figure: Figure) => void };

/** Figures of one kind; a rate stands with both its figures. */
function Group({ of, rows, onOpen }: GroupProps) {
  const { figures: texts } = useMeetingTexts();
  const locale = useLocale();
  const value = (id: string): number => rows.find((row) => row.id === id)?.value ?? 0;
  const counted = (row: Figure): string => (locale === 'zh-CN' ? `${row.value} ${row.unit}` : String(row.value));
  return (
    <Card title={texts.groups[of]}>
      <ul className="lines">
        {GROUPS[of]
          .flatMap((id) => rows.filter((row) => row.id === id))
          .map((row) => (
            <li key={row.id}>
              <span>{wordOf(texts.name, row.id)}</span>
              <Button kind="quiet" aria-label={`${wordOf(texts.name, row.id)} ${counted(row)}，${texts.open}`} onClick={() => onOpen(row)}>
                {counted(row)}
              </Button>
            </li>
          ))}
        {of === 'people' ? (
          <li>
            <span>{texts.attendance}</span>
            <b>{shareOf(value('attendances'), value('attendances-expected'))}</b>
          </li>
        ) : null}
      </ul>
    </Card>
  );
}

function Rows({ figure, year }: { readonly figure: Figure; readonly year: number }) {
  const { words, figures: texts } = useMeetingTexts();
  const found = useQuery(figureRowsQuery(figure.id, year));
  const kinds = Object.entries(figure.by).filter(([, n]) => n > 0);
  if (found.isPending) return <LoadingNote />;
  if (found.data === undefined) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <div className="stack">
      <p className="muted">
        {fill(texts.count, { n: found.data.rows.length })}
        {kinds.length === 0 ? '' : `　${texts.byKind}：${kinds.map(([kind, n]) => `${wordOf(words.kind, kind)} ${n}`).join('，')}`}
      </p>
      <ul className="lines">
        {found.data.rows.map((row) => (
          <li key={row.recordId}>
            <PageLink href={meetingHref(row.meetingId)}>{row.title}</PageLink>
            <span className="small muted">{row.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
