import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { PresenceRow, PresenceView } from '../../contract/hall-views.ts';
import type { MeetingView } from '../../contract/views.ts';
import { presenceQuery } from '../api.ts';
import { tableHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { clockTime } from './meeting-time.ts';
import { QuorumCard } from './quorum-card.tsx';
import { stateTone } from './state-tone.ts';

type Presence = typeof PresenceView._output;
type Delegation = Presence['delegations'][number];
type Log = typeof PresenceRow._output;

/** Who is here now, or was there while an item was dealt with; who is missing; who came late or left. */
export function PresenceSection({ view }: { readonly view: MeetingView }) {
  const {
    pages: { presence },
  } = useMeetingTexts();
  const [itemId, setItemId] = useState('');
  const found = useQuery({ ...presenceQuery(view.id, itemId === '' ? undefined : itemId), placeholderData: (old) => old });
  if (found.isPending) return <LoadingNote lines={6} />;
  if (found.data === undefined) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  const { data } = found;
  const items = view.agenda
    .filter(({ startedAt }) => startedAt !== null)
    .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  return (
    <div className="two">
      <div className="stack">
        <div className="mt-filters">
          {items.length === 0 ? null : (
            <SelectInput label={presence.forItem} value={itemId} empty={presence.now} options={items} onChange={setItemId} />
          )}
          {view.state === 'convened' || view.state === 'under-way' ? (
            <PageLink href={tableHref(view.id)} className={buttonClass()}>
              {presence.openTable}
            </PageLink>
          ) : null}
        </div>
        <ByDelegation rows={data.delegations} />
        <h2>{presence.log}</h2>
        <ComingsAndGoings rows={data.log} />
      </div>
      <div className="side">
        <QuorumCard quorum={data.quorum} title={presence.title} state={view.state} />
        <Missing rows={data.missing} />
        <Late rows={data.late} />
      </div>
    </div>
  );
}

function ByDelegation({ rows }: { readonly rows: readonly Delegation[] }) {
  const {
    pages: { presence },
  } = useMeetingTexts();
  return (
    <DataTable<Delegation>
      label={presence.byDelegation}
      data={{ rows }}
      rowKey={(row) => row.delegationId ?? '-'}
      rowName={(row) => row.delegation ?? presence.others}
      columns={[
        { key: 'delegation', title: presence.delegation, cell: (row) => row.delegation ?? presence.others },
        { key: 'entitled', title: presence.entitled, numeric: true, cell: (row) => row.entitled },
        { key: 'present', title: presence.present, numeric: true, cell: (row) => row.present },
        { key: 'leave', title: presence.onLeave, numeric: true, cell: (row) => row.onLeave },
        {
          key: 'missing',
          title: presence.missing,
          numeric: true,
          cell: (row) => Math.max(0, row.entitled - row.present - row.onLeave),
        },
      ]}
    />
  );
}

/** Who came and who left, as it was entered. */
function ComingsAndGoings({ rows }: { readonly rows: readonly Log[] }) {
  const {
    words,
    pages: { presence },
  } = useMeetingTexts();
  return (
    <DataTable<Log>
      label={presence.log}
      data={{ rows }}
      empty={<EmptyNote title={presence.logEmpty} hint={presence.logEmptyHint} />}
      rowKey={(row) => `${row.attendeeId}${row.at}${row.what}`}
      rowName={(row) => row.name}
      columns={[
        { key: 'at', title: presence.time, width: '5rem', cell: (row) => clockTime(row.at) },
        { key: 'name', title: presence.name, cell: (row) => row.name },
        { key: 'what', title: `${presence.in}/${presence.out}`, cell: (row) => (row.what === 'in' ? presence.in : presence.out) },
        {
          key: 'way',
          title: presence.way,
          cell: (row) => (
            <>
              {wordOf(words.way, row.way)}
              {row.byName === null ? null : <span className="faint"> {fill(presence.by, { name: row.byName })}</span>}
            </>
          ),
        },
      ]}
    />
  );
}

function Missing({ rows }: { readonly rows: Presence['missing'] }) {
  const {
    words,
    pages: { presence },
  } = useMeetingTexts();
  return (
    <Card title={fill(presence.missingCount, { n: rows.length })}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <ul className="lines mt-scroll" tabIndex={0} aria-label={presence.missing}>
        {rows.map((one) => (
          <li key={one.attendeeId}>
            <span>
              {one.name} <span className="faint small">{one.delegation}</span>
            </span>
            <StatusTag tone={stateTone('reply', one.reply)}>{wordOf(words.reply, one.reply)}</StatusTag>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Late({ rows }: { readonly rows: Presence['late'] }) {
  const {
    pages: { presence },
  } = useMeetingTexts();
  if (rows.length === 0) return null;
  return (
    <Card title={presence.late}>
      <ul className="lines">
        {rows.map((row) => (
          <li key={`${row.attendeeId}${row.at}`}>
            <span>{row.name}</span>
            <span>{clockTime(row.at)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
