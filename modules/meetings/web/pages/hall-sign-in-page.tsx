import '../meetings.css';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useDeferredValue, useRef, useState } from 'react';
import { z } from 'zod';
import { problemOf, problemSentence } from '#platform/web/api-error.ts';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { meetingTopic } from '../../contract/events.ts';
import type { SignedIn } from '../../contract/hall-views.ts';
import type { AttendeeRow } from '../../contract/views.ts';
import { attendeesQuery, codeQuery, meetingKey, meetingQuery, meetingsApi } from '../api.ts';
import { clockTime } from '../components/meeting-time.ts';
import { PrintButton } from '../components/print-button.tsx';
import { QuorumCard } from '../components/quorum-card.tsx';
import { consoleHref, HALL_HREF } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });
const SHOWN = ['all', 'missing', 'here'] as const;
const MODES = ['come', 'video', 'gone'] as const;
type Mode = (typeof MODES)[number];
type Said = { readonly text: string; readonly isBad: boolean };
type Signed = typeof SignedIn._output;

/** The clerk's table at the door: a card under the scanner, a name typed, a tick; the count moves at once. */
export function HallSignInPage() {
  const { id } = usePageParams(Params);
  const {
    hall: {
      table,
      start,
      console: { quorumTitle },
    },
    pages: { people },
  } = useMeetingTexts();
  const meeting = useQuery(meetingQuery(id));
  useLive([meetingTopic(id)], [meetingKey(id)], { spreadMs: 150 });
  const [search, setSearch] = useState('');
  const [mode, setMode] = useState<Mode>('come');
  const signing = useSigning(id, mode);
  if (meeting.isPending) return <LoadingNote lines={8} />;
  if (meeting.data === undefined) return <PageError error={meeting.error} onRetry={() => void meeting.refetch()} />;
  const { data: view } = meeting;
  return (
    <>
      <PageHead
        title={view.title}
        windowTitle={`${table.title} · ${view.title}`}
        crumbs={[{ label: start.title, href: HALL_HREF }, { label: table.title }]}
        menus={
          <>
            <PrintButton of={{ meetingId: id, kind: 'sign-in-sheet' }} label={people.print} />
            <PageLink href={consoleHref(id)} className={buttonClass()}>
              {start.console}
            </PageLink>
          </>
        }
      />
      <div className="hall-two">
        <div className="stack">
          <Door
            meetingId={id}
            mode={mode}
            onMode={setMode}
            search={search}
            onSearch={setSearch}
            onNumber={(number) => signing.scan(number)}
          />
          <p className={signing.said?.isBad ? 'ht-said bad' : 'ht-said'} role="status">
            {signing.said?.text}
          </p>
          <Roll meetingId={id} search={search} onTick={signing.tick} />
        </div>
        <div className="side">
          <QuorumCard quorum={signing.quorum ?? view.quorum} title={quorumTitle} state={view.state} />
        </div>
      </div>
    </>
  );
}

type RollProps = { readonly meetingId: string; readonly search: string; readonly onTick: ReturnType<typeof useSigning>['tick'] };

/** Everybody invited whom the search leaves, all or only those who are here or still missing. */
function Roll({ meetingId, search, onTick }: RollProps) {
  const {
    hall: { table },
  } = useMeetingTexts();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const words = useDeferredValue(search.trim());
  const found = useInfiniteQuery({
    ...attendeesQuery(meetingId, { order: 'delegation', search: words, ...(shown === 'all' ? {} : { presence: shown }) }),
    placeholderData: (old) => old,
  });
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const { total, present } = found.data?.pages.at(-1) ?? { total: 0, present: 0 };
  const counts = { all: total, here: present, missing: total - present };
  return (
    <Tabs
      label={table.title}
      tabs={SHOWN.map((key) => ({ key, label: table[key], count: counts[key] }))}
      selected={shown}
      onSelect={(key) => setShown(SHOWN.find((one) => one === key) ?? 'all')}
    >
      <People rows={rows} onTick={onTick} />
      {found.hasNextPage ? (
        <div className="acts">
          <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {fill(table.more, { n: counts[shown] - rows.length })}
          </Button>
        </div>
      ) : null}
    </Tabs>
  );
}

type DoorProps = {
  readonly meetingId: string;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onNumber: (number: string) => void;
};

/** What the clerk at the door works with: the box for cards, the search, and the code the screen shows now. */
function Door({ meetingId, mode, onMode, search, onSearch, onNumber }: DoorProps) {
  const {
    hall: { table },
  } = useMeetingTexts();
  const code = useQuery({ ...codeQuery(meetingId), refetchInterval: 5000 });
  return (
    <div className="ht-top">
      <div className="stack">
        <CardBox onNumber={onNumber} />
        <Modes mode={mode} onMode={onMode} />
      </div>
      <label className="field">
        <span className="small muted">{table.search}</span>
        <input className="input" type="search" value={search} onChange={(event) => onSearch(event.target.value)} />
      </label>
      <p className="small muted">
        {table.code}
        <br />
        {code.data ? (
          <>
            <b className="ht-code">{code.data.code}</b>
            <br />
            {fill(table.codeLeft, { n: code.data.secondsLeft })}
          </>
        ) : (
          table.noCode
        )}
      </p>
    </div>
  );
}

/** A scanner types a number and presses Enter; the box empties itself and is ready for the next. */
function CardBox({ onNumber }: { readonly onNumber: (number: string) => void }) {
  const {
    hall: { table },
  } = useMeetingTexts();
  const box = useRef<HTMLInputElement>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const number = box.current?.value.trim() ?? '';
    if (number === '') return;
    onNumber(number);
    if (box.current) box.current.value = '';
  };
  return (
    <form onSubmit={submit}>
      <label className="field">
        <span className="small muted">{table.card}</span>
        <input className="input" ref={box} inputMode="numeric" autoComplete="off" aria-label={table.cardLabel} />
      </label>
    </form>
  );
}

/** What the next card or tick means: come, come by video, or gone. */
function Modes({ mode, onMode }: { readonly mode: Mode; readonly onMode: (mode: Mode) => void }) {
  const {
    hall: { table },
  } = useMeetingTexts();
  return (
    <div className="row" role="group" aria-label={table.cardLabel}>
      {MODES.map((one) => (
        <Button key={one} aria-pressed={mode === one} onClick={() => onMode(one)}>
          {table[one]}
        </Button>
      ))}
    </div>
  );
}

function useSigning(id: string, mode: Mode) {
  const {
    hall: { table },
  } = useMeetingTexts();
  const kit = useKitTexts();
  const client = useQueryClient();
  const [said, setSaid] = useState<Said>();
  const [quorum, setQuorum] = useState<Signed['quorum']>();
  const take = async (sending: Promise<Signed>): Promise<void> => {
    try {
      const signed = await sending;
      const seat = signed.seat === null ? '' : `　${fill(table.seat, signed.seat)}`;
      const sentence = signed.isPresent ? (signed.wasThere ? table.wasThere : table.signedIn) : table.leftNow;
      setSaid({
        text: `${fill(sentence, { name: signed.name })}${signed.isLate && signed.isPresent ? `（${table.late}）` : ''}${seat}`,
        isBad: false,
      });
      setQuorum(signed.quorum);
      await client.invalidateQueries({ queryKey: meetingKey(id) });
      setQuorum(undefined);
    } catch (error) {
      setSaid({ text: problemSentence(problemOf(error), kit), isBad: true });
    }
  };
  return {
    said,
    quorum,
    scan: (number: string): void => {
      void take(meetingsApi.scan({ id, number, isPresent: mode !== 'gone' }));
    },
    tick: (row: AttendeeRow): void => {
      void take(meetingsApi.tick({ id, attendeeId: row.id, isPresent: !row.isPresent, isVideo: mode === 'video' }));
    },
  };
}

function People({ rows, onTick }: { readonly rows: readonly AttendeeRow[]; readonly onTick: (row: AttendeeRow) => void }) {
  const {
    words,
    hall: { table },
  } = useMeetingTexts();
  return (
    <ul className="ht-list">
      {rows.map((row) => (
        <li key={row.id} className={row.isPresent ? 'here' : ''}>
          <span>
            <b>{row.name}</b>{' '}
            <span className="small muted">
              {[row.delegation, row.represents, row.isEntitled ? '' : wordOf(words.capacity, row.capacity)].filter(Boolean).join('　')}
            </span>
            <span className="small faint">
              {row.isPresent && row.signedInAt !== null
                ? `　${fill(table.hereSince, { time: clockTime(row.signedInAt) })}${row.isLate ? `　${table.late}` : ''}`
                : row.leftAt !== null
                  ? `　${fill(table.left, { time: clockTime(row.leftAt) })}`
                  : row.reply === 'leave-granted'
                    ? `　${table.onLeave}`
                    : ''}
            </span>
          </span>
          <Button
            kind={row.isPresent ? 'quiet' : 'plain'}
            aria-label={`${row.isPresent ? table.gone : table.come}：${row.name}`}
            onClick={() => onTick(row)}
          >
            {row.isPresent ? table.gone : table.come}
          </Button>
        </li>
      ))}
    </ul>
  );
}
