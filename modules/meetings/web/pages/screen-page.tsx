import '../screen-page.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { dayOf, today } from '#platform/web/formats.ts';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { meetingTopic } from '../../contract/events.ts';
import type { ScreenView } from '../../contract/hall-views.ts';
import { meetingKey, meetingQuery, screenQuery } from '../api.ts';
import { meetingTime } from '../components/meeting-time.ts';
import { quorumStage } from '../components/quorum-stage.ts';
import { ScreenArrival } from '../components/screen-arrival.tsx';
import { clockText, speechTime } from '../components/speech-clock.ts';
import { useServerClock } from '#platform/web/use-server-clock.ts';
import { type MeetingTexts, useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });
type Screen = typeof ScreenView._output;

/** The big screen: one thing at a time. Who speaks comes before what is dealt with, that before who has signed in. */
export function ScreenPage() {
  const { id } = usePageParams(Params);
  const texts = useMeetingTexts();
  const found = useQuery({ ...screenQuery(id), placeholderData: (old) => old });
  const code = found.data?.code ?? null;
  const state = useLive([meetingTopic(id)], [meetingKey(id)]);
  const { refetch } = found;
  // The code changes by itself; no act tells of it.
  useEffect(() => {
    if (code === null) return undefined;
    const timer = setTimeout(
      () => {
        void refetch();
      },
      Math.max(1, code.secondsLeft) * 1000 + 200,
    );
    return () => clearTimeout(timer);
  }, [code, refetch]);
  const now = useServerClock(found.data?.serverNow);
  useEffect(() => {
    document.title = found.data?.title ?? '';
  }, [found.data?.title]);
  if (found.data === undefined) return found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null;
  const { data } = found;
  return (
    <>
      <Head screen={data} id={id} />
      <main className="sc-main">
        {data.speaking ? <Speaker screen={data} now={now} /> : data.currentItem ? <Item screen={data} /> : <ScreenArrival screen={data} />}
      </main>
      <footer className="screen-foot">
        <span>{quorumLine(data, texts)}</span>
        {data.state === 'under-way' && data.code !== null ? (
          <span className="sc-late">
            {texts.hall.screen.signInLate}
            <b>{data.code.code}</b>
          </span>
        ) : null}
        {found.error || (state === 'polling' && found.failureCount > 0) ? <span>{texts.hall.screen.offline}</span> : null}
      </footer>
    </>
  );
}

/** 应到 418 名，实到 400 名，符合法定人数（279 名）: the line at the foot. */
export function quorumLine({ quorum, state }: Pick<Screen, 'quorum' | 'state'>, { hall: { screen } }: MeetingTexts): string {
  const stage = quorumStage(quorum, state);
  const verdict =
    stage === undefined || quorum.needed === null
      ? ''
      : stage === 'ahead'
        ? fill(screen.needed, { n: quorum.needed })
        : `${screen[stage]}${fill(screen.lineNeeded, { needed: quorum.needed })}`;
  return fill(screen.line, { entitled: quorum.entitled, present: quorum.present, verdict });
}

function Head({ screen, id }: { readonly screen: Screen; readonly id: string }) {
  const {
    words,
    hall: { screen: texts },
    pages: { common },
  } = useMeetingTexts();
  const locale = useLocale();
  const meeting = useQuery({ ...meetingQuery(id), staleTime: 60_000 });
  const startsAt = meeting.data?.startsAt;
  // Before its day a meeting is not about to begin: the screen says when it does.
  const ahead =
    startsAt === undefined || (dayOf(startsAt) ?? '') <= today() ? texts.soon : meetingTime({ startsAt, endsAt: null }, common, locale);
  const items = meeting.data?.agenda.filter(({ parentId, state }) => parentId === null && state !== 'withdrawn' && state !== 'moved') ?? [];
  const at = items.findIndex(
    ({ id: itemId }) =>
      itemId === (meeting.data?.agenda.find((item) => item.id === screen.currentItem?.id)?.parentId ?? screen.currentItem?.id),
  );
  return (
    <header className="screen-head">
      <div>
        {screen.currentItem && screen.speaking ? (
          <p>
            {wordOf(words.verb, screen.currentItem.verb)}　{screen.currentItem.title}
          </p>
        ) : null}
        <h1>{screen.title}</h1>
      </div>
      <p className="place">
        {at >= 0
          ? fill(texts.item, { at: at + 1, of: items.length })
          : screen.state === 'convened'
            ? ahead
            : wordOf(words.state, screen.state)}
      </p>
    </header>
  );
}

function Item({ screen: { currentItem, nextItem, queue } }: { readonly screen: Screen }) {
  const {
    words,
    hall: { screen: texts },
  } = useMeetingTexts();
  if (!currentItem) return null;
  return (
    <>
      <div className="sc-item">
        <p className="verb">
          {currentItem.number}　{wordOf(words.verb, currentItem.verb)}
        </p>
        <h2>{currentItem.title}</h2>
        {nextItem ? (
          <p className="next">
            {texts.next}　{nextItem.number} {nextItem.title}
          </p>
        ) : null}
      </div>
      {queue.length > 0 ? <Queue queue={queue} /> : null}
    </>
  );
}

function Speaker({ screen: { speaking, queue }, now }: { readonly screen: Screen; readonly now: number }) {
  const {
    words,
    hall: { screen: texts },
  } = useMeetingTexts();
  if (!speaking) return null;
  const { spent, left, isOver, isSoon } = speechTime(speaking, now);
  return (
    <>
      <div className="sc-speaker">
        <p>{speaking.kind === 'speech' ? texts.speaking : wordOf(words.speech, speaking.kind)}</p>
        <h2>{speaking.name}</h2>
        <p>{[speaking.post, speaking.delegation].filter(Boolean).join('　')}</p>
        <p className={['clock', isOver ? 'over' : isSoon ? 'soon' : ''].join(' ').trim()} aria-live="off">
          <small>{isOver ? texts.overtime : left === null ? texts.on : texts.left}</small>
          {clockText(left ?? spent)}
        </p>
      </div>
      {queue.length > 0 ? <Queue queue={queue} /> : null}
    </>
  );
}

function Queue({ queue }: Pick<Screen, 'queue'>) {
  const {
    hall: { screen: texts },
  } = useMeetingTexts();
  return (
    <section className="sc-queue">
      <h3>{texts.queue}</h3>
      <ol>
        {queue.slice(0, 6).map(({ name, delegation }) => (
          <li key={name}>
            {name}
            <small>{delegation}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
