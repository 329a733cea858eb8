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
import type { AbsenceRow } from '../../contract/views.ts';
import { absencesQuery } from '../api.ts';
import { ActButtons } from '../components/act-buttons.tsx';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { stateTone } from '../components/state-tone.ts';
import { meetingHref } from '../links.ts';
import { type MeetingTexts, useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

type Row = typeof AbsenceRow._output;
type RowAct = Asked['act'];

/** Absences from sessions before a human; the program decides nothing (DEP-33). */
export function DeskAbsencesPage() {
  const texts = useMeetingTexts();
  const {
    pages: { absences },
  } = texts;
  const locale = useLocale();
  const [state, setState] = useState('proposed');
  const [asked, setAsked] = useState<{ readonly meetingId: string; readonly asked: Asked }>();
  const found = useQuery(absencesQuery(state === 'all' ? undefined : state));
  return (
    <>
      <PageHead title={absences.title}>
        <p className="muted">{absences.hint}</p>
      </PageHead>
      <Tabs
        label={absences.title}
        tabs={[
          { key: 'proposed', label: absences.proposed },
          { key: 'all', label: absences.all },
        ]}
        selected={state}
        onSelect={setState}
      >
        <DataTable<Row>
          label={absences.title}
          data={{ rows: found.data?.rows, error: found.error, onRetry: () => void found.refetch() }}
          rowKey={(row) => row.id}
          rowName={(row) => row.name}
          empty={<EmptyNote title={absences.emptyTitle} />}
          columns={absenceColumns(texts, locale, (row, act) =>
            setAsked({ meetingId: row.meetingId, asked: { act, about: `${row.name}　${row.meeting}` } }),
          )}
        />
      </Tabs>
      {asked === undefined ? null : <ActDialog meetingId={asked.meetingId} asked={asked.asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function absenceColumns(
  { words, pages: { absences, people } }: MeetingTexts,
  locale: Locale,
  onAct: (row: Row, act: RowAct) => void,
): readonly Column<Row>[] {
  return [
    {
      key: 'name',
      title: absences.name,
      cell: (row) => (
        <>
          <b>{row.name}</b> <span className="faint small">{row.delegation}</span>
        </>
      ),
    },
    {
      key: 'meeting',
      title: absences.meeting,
      cell: (row) => <PageLink href={meetingHref(row.meetingId, 'presence')}>{row.meeting}</PageLink>,
    },
    {
      key: 'state',
      title: absences.state,
      cell: (row) => (
        <>
          <StatusTag tone={stateTone('absence', row.state)}>{wordOf(words.absence, row.state)}</StatusTag>
          {row.reason === null ? null : <div className="small muted">{row.reason}</div>}
          {row.decidedBy === null ? null : (
            <div className="small faint">
              {fill(absences.decided, {
                by: row.decidedBy,
                date: row.decidedAt === null ? '' : plainDate(row.decidedAt, today(), locale),
              })}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'count',
      title: absences.count,
      cell: (row) => (
        <>
          {fill(absences.countText, { n: row.unapprovedInTerm })}
          {row.reachesLimit ? <div className="small mt-warn">{absences.limit}</div> : null}
        </>
      ),
    },
    {
      key: 'acts',
      title: people.actions,
      cell: (row) => <ActButtons actions={row.actions} of={row.name} onAct={(act) => onAct(row, act)} />,
    },
  ];
}
