import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { CAPACITIES, LIST_ORDERS } from '../../domain/meeting-kinds.ts';
import type { AttendeeRow, MeetingView } from '../../contract/views.ts';
import { attendeesQuery } from '../api.ts';
import { type MeetingTexts, useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { ActButtons } from './act-buttons.tsx';
import type { Asked } from './act-dialog.tsx';
import { InviteBesides, TakeBack } from './invite-besides.tsx';
import { InvitationRules } from './invitation-rules.tsx';
import { PrintButton } from './print-button.tsx';
import { stateTone } from './state-tone.ts';

type Props = { readonly view: MeetingView; readonly onAsk: (asked: Asked) => void };
type Order = (typeof LIST_ORDERS)[number];
type Capacity = (typeof CAPACITIES)[number];

/** Who is invited and answers what; whom the law has attend; leave with its reasons and decisions. */
export function PeopleSection({ view, onAsk }: Props) {
  const texts = useMeetingTexts();
  const {
    words,
    pages: { people },
  } = texts;
  const [order, setOrder] = useState<Order>('rank');
  const [capacity, setCapacity] = useState<Capacity | ''>('');
  const [search, setSearch] = useState('');
  const found = useInfiniteQuery({
    ...attendeesQuery(view.id, { order, search, ...(capacity === '' ? {} : { capacity }) }),
    placeholderData: (old) => old,
  });
  const last = found.data?.pages.at(-1);
  const rows = found.data?.pages.flatMap((page) => page.rows);
  return (
    <div className="two">
      <div>
        <div className="mt-filters">
          <TextInput label={people.name} value={search} onChange={setSearch} />
          <SelectInput
            label={people.capacity}
            value={capacity}
            empty={people.any}
            options={CAPACITIES.map((value) => ({ value, label: wordOf(words.capacity, value) }))}
            onChange={(value) => setCapacity(CAPACITIES.find((one) => one === value) ?? '')}
          />
          <SelectInput
            label={people.order}
            value={order}
            options={LIST_ORDERS.map((value) => ({ value, label: wordOf(words.order, value) }))}
            onChange={(value) => setOrder(LIST_ORDERS.find((one) => one === value) ?? 'rank')}
          />
          <PrintButton of={{ meetingId: view.id, kind: 'sign-in-sheet' }} label={people.print} />
        </div>
        <DataTable<AttendeeRow>
          label={people.title}
          columns={columnsOf(texts, { meetingId: view.id, mayTakeBack: last?.actions.includes('uninvite') === true, onAsk })}
          data={{ rows, error: found.error, onRetry: () => void found.refetch() }}
          onNext={found.hasNextPage && !found.isFetchingNextPage ? () => void found.fetchNextPage() : undefined}
          rowKey={(row) => row.id}
          rowName={(row) => row.name}
          empty={<EmptyNote title={people.emptyTitle} hint={people.emptyHint} />}
        />
        {last ? (
          <p className="small muted" role="status">
            {fill(people.shownOf, { n: rows?.length ?? 0, total: last.total })}
          </p>
        ) : null}
        {last && last.unknownStrokes.length > 0 && order === 'strokes' ? (
          <p className="small muted">{fill(people.unknownStrokes, { names: last.unknownStrokes.join('、') })}</p>
        ) : null}
      </div>
      <div className="side">
        <Replies view={view} />
        <RequiredCard view={view} />
        <InvitationRules view={view} />
        {last?.actions.includes('invite') ? <InviteBesides meetingId={view.id} /> : null}
      </div>
    </div>
  );
}

type RowActs = Pick<Props, 'onAsk'> & { readonly meetingId: string; readonly mayTakeBack: boolean };

function columnsOf({ words, pages: { people } }: MeetingTexts, { meetingId, mayTakeBack, onAsk }: RowActs): readonly Column<AttendeeRow>[] {
  return [
    {
      key: 'name',
      title: people.name,
      cell: (row) => (
        <>
          <b>{row.name}</b>
          {row.represents === null ? null : <small className="faint"> {fill(people.represents, { who: row.represents })}</small>}
          {row.post === null ? null : <div className="small muted">{row.post}</div>}
        </>
      ),
    },
    { key: 'capacity', title: people.capacity, width: '5rem', cell: (row) => wordOf(words.capacity, row.capacity) },
    { key: 'delegation', title: people.delegation, cell: (row) => row.delegation ?? '' },
    {
      key: 'reply',
      title: people.reply,
      cell: (row) => (
        <>
          <StatusTag tone={stateTone('reply', row.reply)}>{wordOf(words.reply, row.reply)}</StatusTag>
          <div className="small muted">
            {row.hasSeenNotice ? people.seen : people.notSeen}
            {row.substitute === null ? '' : `　${fill(people.instead, { name: row.substitute })}`}
          </div>
        </>
      ),
    },
    {
      key: 'leave',
      title: people.leave,
      cell: (row) =>
        row.leaveText === null ? (
          ''
        ) : (
          <>
            {row.leaveKind === null ? '' : `${wordOf(words.leave, row.leaveKind)}：`}
            {row.leaveText}
            {row.decision === null ? null : (
              <div className="small muted">
                {people.decision}：{row.decision} {row.decidedBy}
              </div>
            )}
          </>
        ),
    },
    {
      key: 'acts',
      title: people.actions,
      cell: (row) => (
        <>
          <ActButtons actions={row.actions} of={row.name} isQuiet onAct={(act) => onAsk({ act, about: row.name })} />
          {mayTakeBack && !row.isEntitled ? <TakeBack meetingId={meetingId} row={row} /> : null}
        </>
      ),
    },
  ];
}

function Replies({ view }: { readonly view: MeetingView }) {
  const {
    words,
    pages: { people },
  } = useMeetingTexts();
  return (
    <Card title={people.reply} aside={<span className="small muted">{fill(people.summary, { n: view.quorum.entitled })}</span>}>
      <ul className="lines">
        {Object.entries(view.replies).map(([key, n]) => (
          <li key={key}>
            <span>{wordOf(words.reply, key)}</span>
            <b>{n}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Institutions the law has attend without a vote, and whether somebody stands for each. */
function RequiredCard({ view }: { readonly view: MeetingView }) {
  const {
    words,
    pages: { people },
  } = useMeetingTexts();
  if (view.required.length === 0) return null;
  return (
    <Card title={people.required}>
      <ul className="lines">
        {view.required.map(({ key, isCovered }) => (
          <li key={key}>
            <span>{wordOf(words.required, key)}</span>
            <StatusTag tone={isCovered ? 'ok' : 'late'}>{isCovered ? people.covered : people.missing}</StatusTag>
          </li>
        ))}
      </ul>
      {view.required.every(({ isCovered }) => isCovered) ? null : <p className="small muted">{people.requiredHint}</p>}
    </Card>
  );
}
