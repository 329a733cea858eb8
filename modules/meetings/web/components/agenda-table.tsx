import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { ActionView, AgendaItemView, MeetingView } from '../../contract/views.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { ActButtons } from './act-buttons.tsx';
import { moveLine, type OrderLine, orderToSend, shiftLine } from './agenda-order.ts';
import { clockTime } from './meeting-time.ts';
import { stateTone } from './state-tone.ts';
import { useActing } from './use-acting.ts';

type Item = typeof AgendaItemView._output;
type Props = {
  readonly view: MeetingView;
  readonly onAct: (act: ActionView, item: Item) => void;
  /** Buttons that stand in the same row as the one for arranging. */ readonly children?: ReactNode;
};

/** The agenda as a tree: what the meeting does with each item, who carries it, how long, what became of it. */
export function AgendaTable({ view, onAct, children }: Props) {
  const {
    pages: { agenda },
  } = useMeetingTexts();
  const [order, setOrder] = useState<readonly OrderLine[]>();
  const arrange = view.actions.find(({ action }) => action === 'arrange-items');
  if (order !== undefined && arrange) return <Arranging view={view} act={arrange} order={order} onOrder={setOrder} />;
  return (
    <div className="stack">
      <div className="row">
        {children}
        {arrange && view.agenda.length > 1 ? (
          <Button onClick={() => setOrder(view.agenda.map(({ id, parentId, depth }) => ({ id, parentId, depth })))}>
            {agenda.arrange}
          </Button>
        ) : null}
        {view.agenda.length === 0 ? null : <span className="small faint">{fill(agenda.plannedTotal, { n: view.plannedMinutes })}</span>}
      </div>
      {view.agenda.length === 0 ? <EmptyNote title={agenda.empty} hint={agenda.emptyHint} /> : null}
      <ol className="mt-agenda" hidden={view.agenda.length === 0}>
        {view.agenda.map((item) => (
          <Line key={item.id} item={item} isCurrent={item.id === view.currentItemId} onAct={(act) => onAct(act, item)} />
        ))}
      </ol>
    </div>
  );
}

function Line({ item, isCurrent, onAct }: { readonly item: Item; readonly isCurrent: boolean; readonly onAct: (act: ActionView) => void }) {
  const {
    words,
    pages: { agenda, common },
  } = useMeetingTexts();
  const locale = useLocale();
  const isGone = item.state === 'withdrawn' || item.state === 'moved';
  const inner = item.totalMinutes;
  const facts = [
    item.ownerName,
    item.reporter === null ? null : fill(agenda.reporter, { name: item.reporter }),
    item.mode === 'written' ? agenda.written : null,
    item.plannedMinutes === null ? null : fill(common.minutes, { n: item.plannedMinutes }),
    item.papers === 0 ? null : fill(common.copies, { n: item.papers }),
    item.papersDueOn === null ? null : fill(agenda.dueOn, { date: plainDate(item.papersDueOn, today(), locale) }),
    item.needsVote ? agenda.vote : null,
    item.isClosed ? agenda.closed : null,
    item.startedAt === null ? null : fill(agenda.startedAt, { time: clockTime(item.startedAt) }),
    item.endedAt === null ? null : fill(agenda.endedAt, { time: clockTime(item.endedAt) }),
  ].filter((fact) => fact !== null);
  return (
    <li
      className={[`d${item.depth}`, isCurrent ? 'now' : '', isGone ? 'gone' : ''].join(' ').trim()}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className="no">{item.number}</span>
      <div>
        <p className="what">
          <span className="verb">{wordOf(words.verb, item.verb)}</span>
          <b>{item.title}</b>
          {item.state === 'listed' ? null : (
            <StatusTag tone={stateTone('item', item.state)}>{wordOf(words.itemState, item.state)}</StatusTag>
          )}
        </p>
        <p className="small muted">{facts.join('　')}</p>
        {item.plannedMinutes !== null && inner > item.plannedMinutes ? (
          <p className="small mt-warn">{fill(agenda.tooLong, { inner, outer: item.plannedMinutes })}</p>
        ) : null}
        {item.movedReason === null ? null : (
          <p className="small muted">{fill(agenda.withdrawnBy, { by: item.movedBy ?? '', reason: item.movedReason })}</p>
        )}
        {item.result === null ? null : <p className="small">{fill(agenda.result, { text: item.result })}</p>}
      </div>
      <ActButtons actions={item.actions} of={item.title} onAct={onAct} isQuiet />
    </li>
  );
}

type ArrangingProps = {
  readonly view: MeetingView;
  readonly act: ActionView;
  readonly order: readonly OrderLine[];
  readonly onOrder: (order: readonly OrderLine[] | undefined) => void;
};
type Move = {
  readonly key: string;
  readonly label: string;
  readonly sign: string;
  readonly make: (lines: readonly OrderLine[], id: string) => readonly OrderLine[];
};

/** The same tree with four ways to move a line, by keys or by buttons; nothing is dragged, and nothing is saved until told. */
function Arranging({ view, act, order, onOrder }: ArrangingProps) {
  const {
    pages: { agenda },
  } = useMeetingTexts();
  const perform = useActing(view.id);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const titles = new Map(view.agenda.map(({ id, title }) => [id, title]));
  const moves: readonly Move[] = [
    { key: 'ArrowUp', label: agenda.up, sign: '↑', make: (lines, id) => moveLine(lines, id, -1) },
    { key: 'ArrowDown', label: agenda.down, sign: '↓', make: (lines, id) => moveLine(lines, id, 1) },
    { key: 'ArrowRight', label: agenda.inward, sign: '→', make: (lines, id) => shiftLine(lines, id, 1) },
    { key: 'ArrowLeft', label: agenda.outward, sign: '←', make: (lines, id) => shiftLine(lines, id, -1) },
  ];
  const move = ({ make }: Move, id: string): void => {
    const next = make(order, id);
    onOrder(next);
    setSaid(fill(agenda.moved, { title: titles.get(id) ?? '', n: next.findIndex((line) => line.id === id) + 1 }));
  };
  const onKey = (event: KeyboardEvent, id: string): void => {
    const wanted = event.altKey ? moves.find(({ key }) => key === event.key) : undefined;
    if (!wanted) return;
    event.preventDefault();
    move(wanted, id);
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await perform(act, { order: orderToSend(order) }, view.version);
      onOrder(undefined);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <p className="note">{agenda.arranging}</p>
      {error === undefined ? null : <ErrorNote error={error} />}
      <ol className="mt-agenda arranging">
        {order.map(({ id, depth }) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys act for the buttons inside
          <li key={id} className={`d${depth}`} onKeyDown={(event) => onKey(event, id)}>
            <span className="no" aria-hidden="true">
              ·
            </span>
            <div>
              <p className="what">
                <b>{titles.get(id)}</b>
              </p>
            </div>
            <span className="mt-acts">
              {moves.map((one) => (
                <Button key={one.key} aria-label={`${one.label}：${titles.get(id) ?? ''}`} title={one.label} onClick={() => move(one, id)}>
                  {one.sign}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="row">
        <Button
          kind="primary"
          busy={busy}
          onClick={() => {
            void save();
          }}
        >
          {agenda.save}
        </Button>
        <Button onClick={() => onOrder(undefined)}>{agenda.cancel}</Button>
      </div>
    </div>
  );
}
