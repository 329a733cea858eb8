import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { SpeechView } from '../../contract/hall-views.ts';
import type { MeetingView } from '../../contract/views.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import type { Asked } from './act-dialog.tsx';
import { clockText, speechTime } from './speech-clock.ts';
import { stateTone } from './state-tone.ts';
import { useQuickAct } from './use-acting.ts';

type Props = {
  readonly view: MeetingView;
  readonly speeches: readonly SpeechView[];
  /** ms by the server's clock */ readonly now: number;
  readonly onAsk: (asked: Asked) => void;
};

type Act = SpeechView['actions'][number];
const actOf = (speech: SpeechView, action: string): Act | undefined => speech.actions.find((one) => one.action === action);

/** Who speaks with the time left, and who waits; the chair starts, ends, calls and puts in order. */
export function SpeakersCard({ view, speeches, now, onAsk }: Props) {
  const {
    hall: { console: texts },
  } = useMeetingTexts();
  const { run, busy, error } = useQuickAct(view.id, { isSilent: true });
  const speaking = speeches.find(({ state }) => state === 'speaking');
  const waiting = speeches.filter(({ state }) => state === 'requested' || state === 'called').toSorted((a, b) => a.place - b.place);
  const ask = view.actions.find(({ action }) => action === 'enter-speaker');
  const end = speaking ? actOf(speaking, 'end-speech') : undefined;
  return (
    <Card
      title={speaking ? texts.speaking : texts.queue}
      aside={
        ask ? (
          <Button kind="quiet" onClick={() => onAsk({ act: ask, context: { meeting: view } })}>
            {texts.register}
          </Button>
        ) : undefined
      }
    >
      {error === undefined ? null : <ErrorNote error={error} />}
      {speaking ? (
        <div className="stack">
          <p>
            <b>{speaking.name}</b> <span className="small muted">{[speaking.post, speaking.delegation].filter(Boolean).join('　')}</span>
          </p>
          <SpeechTimer speech={speaking} now={now} />
          {end ? (
            <Button
              kind="primary"
              busy={busy === `${end.action}${end.targetId ?? ''}`}
              onClick={() => {
                void run(end);
              }}
            >
              {texts.stop}
            </Button>
          ) : null}
          {waiting.length > 0 ? <h3 className="small muted">{texts.queue}</h3> : null}
        </div>
      ) : null}
      {waiting.length === 0 && !speaking ? <p className="muted small">{texts.nobody}</p> : null}
      <ol className="hc-list">
        {waiting.map((speech, at) => (
          <Waiting
            key={speech.id}
            speech={speech}
            at={at}
            isFree={speaking === undefined}
            isStarting={busy === `start-speech${speech.id}`}
            onRun={(act, form) => void run(act, form)}
            onDecline={(act) => onAsk({ act, about: speech.name, context: { speech } })}
          />
        ))}
      </ol>
    </Card>
  );
}

type WaitingProps = {
  readonly speech: SpeechView;
  /** Place in the queue, from 0. */ readonly at: number;
  /** Nobody speaks. */ readonly isFree: boolean;
  readonly isStarting: boolean;
  readonly onRun: (act: Act, form?: Readonly<Record<string, unknown>>) => void;
  readonly onDecline: (act: Act) => void;
};

/** One who waits, and what the chair may do with the request. */
function Waiting({ speech, at, isFree, isStarting, onRun: run, onDecline }: WaitingProps) {
  const {
    words,
    hall: { console: texts },
  } = useMeetingTexts();
  const [start, call, order, decline] = ['start-speech', 'call-speaker', 'put-in-order', 'decline-speech'].map((action) =>
    actOf(speech, action),
  );
  return (
    <li>
      <span className="muted">{at + 1}</span>
      <span>
        <b>{speech.name}</b> <StatusTag tone={stateTone('speech', speech.state)}>{wordOf(words.speechState, speech.state)}</StatusTag>
        <span className="small muted">
          　
          {[speech.delegation, speech.subject, speech.enteredBy === null ? null : fill(texts.enteredBy, { name: speech.enteredBy })]
            .filter(Boolean)
            .join('　')}
        </span>
      </span>
      <span className="mt-acts">
        {start && isFree ? (
          <Button
            kind={at === 0 ? 'primary' : 'plain'}
            aria-label={`${texts.start}：${speech.name}`}
            busy={isStarting}
            onClick={() => {
              run(start);
            }}
          >
            {texts.start}
          </Button>
        ) : null}
        {call ? (
          <Button
            aria-label={`${texts.call}：${speech.name}`}
            onClick={() => {
              run(call);
            }}
          >
            {texts.call}
          </Button>
        ) : null}
        {order && at > 0 ? (
          <Button
            aria-label={`${texts.first}：${speech.name}`}
            onClick={() => {
              run(order, { place: 1 });
            }}
          >
            {texts.first}
          </Button>
        ) : null}
        {decline ? (
          <Button aria-label={`${texts.decline}：${speech.name}`} onClick={() => onDecline(decline)}>
            {texts.decline}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

/** Time left where there is a limit, else time taken; past the limit it counts on, in red and in words. */
export function SpeechTimer({ speech, now }: { readonly speech: SpeechView; readonly now: number }) {
  const {
    hall: { console: texts },
  } = useMeetingTexts();
  const { spent, left, isOver, isSoon } = speechTime(speech, now);
  return (
    <p className={['hc-timer', isOver ? 'over' : isSoon ? 'soon' : ''].join(' ').trim()} aria-live="off">
      <span className="small muted">{isOver ? texts.overtime : left === null ? '' : texts.left} </span>
      {clockText(left ?? spent)}
    </p>
  );
}
