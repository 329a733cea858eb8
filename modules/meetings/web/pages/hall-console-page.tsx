import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { meetingTopic } from '../../contract/events.ts';
import type { ActionView, MeetingView } from '../../contract/views.ts';
import { meetingKey, meetingQuery, speechesQuery } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { ItemTimer } from '../components/item-timer.tsx';
import { QuorumCard } from '../components/quorum-card.tsx';
import { SpeakersCard } from '../components/speakers-card.tsx';
import { stateTone } from '../components/state-tone.ts';
import { useQuickAct } from '../components/use-acting.ts';
import { useServerClock } from '#platform/web/use-server-clock.ts';
import { HALL_HREF, meetingHref, screenHref, tableHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });

/** The chair's console: where the meeting stands, the next step as one large button, and who speaks. */
export function HallConsolePage() {
  const { id } = usePageParams(Params);
  const found = useQuery(meetingQuery(id));
  useLive([meetingTopic(id)], [meetingKey(id)]);
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Console key={id} view={found.data} />;
}

function Console({ view }: { readonly view: MeetingView }) {
  const {
    words,
    pages: { open },
    hall: { console: words2 },
  } = useMeetingTexts();
  const speeches = useQuery(speechesQuery(view.id));
  const now = useServerClock(speeches.data?.serverNow);
  const [asked, setAsked] = useState<Asked>();
  return (
    <>
      <PageHead
        title={view.title}
        crumbs={[{ label: words2.title, href: HALL_HREF }]}
        menus={
          <>
            <PageLink href={tableHref(view.id)} className={buttonClass()}>
              {open.signIn}
            </PageLink>
            <a className={buttonClass()} href={screenHref(view.id)} target="_blank" rel="noreferrer">
              {open.screen}
            </a>
            <PageLink href={meetingHref(view.id)} className={buttonClass()}>
              {words2.toDesk}
            </PageLink>
          </>
        }
      >
        <div className="row">
          <StatusTag tone={stateTone('meeting', view.state)}>{wordOf(words.state, view.state)}</StatusTag>
        </div>
      </PageHead>
      <div className="hall-two">
        <div className="stack">
          <Now view={view} now={now} onAsk={(act) => setAsked({ act, context: { meeting: view } })} />
          <Steps view={view} />
        </div>
        <div className="side">
          <QuorumCard quorum={view.quorum} title={words2.quorumTitle} state={view.state} />
          <SpeakersCard view={view} speeches={speeches.data?.rows ?? []} now={now} onAsk={setAsked} />
        </div>
      </div>
      <ActDialog meetingId={view.id} asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

/** What is dealt with now, and the one step that comes next. */
function Now({ view, now, onAsk }: { readonly view: MeetingView; readonly now: number; readonly onAsk: (act: ActionView) => void }) {
  const {
    hall: { console: texts },
  } = useMeetingTexts();
  const { run, busy, error } = useQuickAct(view.id, { isSilent: true });
  const act = (action: string): ActionView | undefined => view.actions.find((one) => one.action === action);
  const [opening, step, ending] = [act('open-meeting'), act('step'), act('end-meeting')];
  const current = view.agenda.find(({ id }) => id === view.currentItemId);
  const next = nextItem(view);
  return (
    <section className="hc-now" aria-live="polite">
      <InHand view={view} current={current} now={now} />
      {opening && view.quorum.needed !== null && !view.quorum.isMet ? <p className="mt-warn">{texts.notMet}</p> : null}
      {error === undefined ? null : <ErrorNote error={error} />}
      <div className="acts">
        {opening ? (
          <Button
            kind="primary"
            busy={busy === opening.action}
            onClick={() => {
              void run(opening);
            }}
          >
            {texts.open}
          </Button>
        ) : null}
        {step && next ? (
          <Button
            kind="primary"
            busy={busy === step.action}
            onClick={() => {
              void run(step, { itemId: next.id });
            }}
          >
            {current ? texts.goNext : texts.begin}
          </Button>
        ) : null}
        {step && current && !next ? (
          <Button
            kind="primary"
            busy={busy === step.action}
            onClick={() => {
              void run(step, { itemId: null });
            }}
          >
            {texts.finishLast}
          </Button>
        ) : null}
        {ending && !next && !current ? (
          <Button kind="primary" onClick={() => onAsk(ending)}>
            {texts.end}
          </Button>
        ) : ending ? (
          <Button onClick={() => onAsk(ending)}>{texts.end}</Button>
        ) : null}
      </div>
      {next ? (
        <p className="muted mt-gap">
          {texts.next}：{next.number} {next.title}
        </p>
      ) : null}
    </section>
  );
}

type InHandProps = { readonly view: MeetingView; readonly current: MeetingView['agenda'][number] | undefined; readonly now: number };

/** The item that is dealt with and its time; before, between and after, how the meeting stands. */
function InHand({ view, current, now }: InHandProps) {
  const {
    words,
    hall: { console: texts },
  } = useMeetingTexts();
  if (current)
    return (
      <>
        <p className="muted">
          {texts.current}　{current.number}　{wordOf(words.verb, current.verb)}
        </p>
        <h2>{current.title}</h2>
        <ItemTimer item={current} now={now} />
      </>
    );
  return (
    <h2>
      {view.state === 'under-way'
        ? texts.nothing
        : view.state === 'convened'
          ? texts.notOpen
          : view.state === 'ended' || view.state === 'archived'
            ? texts.ended
            : wordOf(words.state, view.state)}
    </h2>
  );
}

/** The first item that still waits after the current one; what was passed over comes at the end. */
function nextItem(view: MeetingView) {
  const at = view.agenda.findIndex(({ id }) => id === view.currentItemId);
  const waiting = view.agenda.filter(({ state }) => state === 'listed');
  return waiting.find((item) => view.agenda.indexOf(item) > at) ?? waiting[0];
}

/** The whole agenda, with a way to go to any item out of turn. */
function Steps({ view }: { readonly view: MeetingView }) {
  const {
    words,
    hall: { console: texts },
    pages: { common },
  } = useMeetingTexts();
  const { run, busy, error } = useQuickAct(view.id, { isSilent: true });
  const step = view.actions.find(({ action }) => action === 'step');
  const left = view.agenda.filter(({ state }) => state === 'listed').length;
  return (
    <Card title={texts.agenda} aside={<span className="small muted">{fill(texts.remaining, { n: left })}</span>}>
      {error === undefined ? null : <ErrorNote error={error} />}
      <ol className="hc-list">
        {view.agenda.map((item) => (
          <li key={item.id} aria-current={item.id === view.currentItemId ? 'step' : undefined}>
            <span className="muted">{item.number}</span>
            <span>
              {item.title}{' '}
              <span className="small faint">{item.plannedMinutes === null ? '' : fill(common.minutes, { n: item.plannedMinutes })}</span>{' '}
              {item.state === 'listed' ? null : (
                <StatusTag tone={stateTone('item', item.state)}>{wordOf(words.itemState, item.state)}</StatusTag>
              )}
            </span>
            {step && item.id !== view.currentItemId && (item.state === 'listed' || item.state === 'done') ? (
              <Button
                busy={busy === step.action}
                aria-label={`${texts.stepTo}：${item.title}`}
                onClick={() => {
                  void run(step, { itemId: item.id });
                }}
              >
                {texts.stepTo}
              </Button>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
