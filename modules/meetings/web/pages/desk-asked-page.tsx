import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { type Locale, useLocale } from '#platform/web/locale.ts';
import type { AskedPaper } from '../../contract/papers-views.ts';
import { askedQuery } from '../api.ts';
import { ActButtons } from '../components/act-buttons.tsx';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { stateTone } from '../components/state-tone.ts';
import { meetingHref } from '../links.ts';
import { type MeetingTexts, useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

type Row = typeof AskedPaper._output;
type RowAct = Asked['act'];

/** Papers asked of units: a unit's clerk hands his in here, the office sees who is late. */
export function DeskAskedPage() {
  const texts = useMeetingTexts();
  const {
    pages: { asked: page },
  } = texts;
  const locale = useLocale();
  const [isLate, setLate] = useState(false);
  const [asked, setAsked] = useState<{ readonly meetingId: string; readonly asked: Asked }>();
  const found = useQuery(askedQuery(isLate));
  return (
    <>
      <PageHead title={page.title}>
        <p className="muted">{page.hint}</p>
      </PageHead>
      <Tabs
        label={page.title}
        tabs={[
          { key: 'all', label: page.all },
          { key: 'late', label: page.late },
        ]}
        selected={isLate ? 'late' : 'all'}
        onSelect={(key) => setLate(key === 'late')}
      >
        <DataTable<Row>
          label={page.title}
          data={{ rows: found.data?.rows, error: found.error, onRetry: () => void found.refetch() }}
          rowKey={(row) => row.id}
          rowName={(row) => row.title}
          empty={<EmptyNote title={page.emptyTitle} hint={page.emptyHint} />}
          columns={askedColumns(texts, locale, (row, act) => setAsked({ meetingId: row.meetingId, asked: { act, about: row.title } }))}
        />
      </Tabs>
      {asked === undefined ? null : <ActDialog meetingId={asked.meetingId} asked={asked.asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function askedColumns(
  { words, pages: { papers, asked: page } }: MeetingTexts,
  locale: Locale,
  onAct: (row: Row, act: RowAct) => void,
): readonly Column<Row>[] {
  const due = (row: Row): string =>
    row.daysLeft === null ? '' : fill(row.daysLeft < 0 ? page.daysLate : page.daysLeft, { n: Math.abs(row.daysLeft) });
  return [
    { key: 'title', title: papers.paper, cell: (row) => <b>{row.title}</b> },
    {
      key: 'meeting',
      title: page.meeting,
      cell: (row) => <PageLink href={meetingHref(row.meetingId, 'papers')}>{row.meeting}</PageLink>,
    },
    { key: 'unit', title: papers.unit, width: '8rem', cell: (row) => row.unitName },
    {
      key: 'due',
      title: papers.due,
      width: '9rem',
      cell: (row) =>
        row.dueOn === null ? (
          ''
        ) : (
          <>
            {plainDate(row.dueOn, today(), locale)} <span className={row.isLate ? 'mt-warn small' : 'faint small'}>{due(row)}</span>
          </>
        ),
    },
    {
      key: 'state',
      title: papers.state,
      width: '7rem',
      cell: (row) => (
        <StatusTag tone={row.isLate ? 'late' : stateTone('paper', row.state)}>
          {row.isLate ? papers.late : wordOf(words.paperState, row.state)}
        </StatusTag>
      ),
    },
    {
      key: 'acts',
      title: papers.actions,
      width: '22rem',
      cell: (row) => <ActButtons actions={row.actions} of={row.title} onAct={(act) => onAct(row, act)} />,
    },
  ];
}
