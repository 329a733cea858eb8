import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { SpeechView } from '../../contract/hall-views.ts';
import type { ActionView, MeetingView } from '../../contract/views.ts';
import { speechesQuery } from '../api.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { ActButtons } from './act-buttons.tsx';
import type { Asked } from './act-dialog.tsx';
import { clockText, speechTime } from './speech-clock.ts';
import { stateTone } from './state-tone.ts';
import { useServerClock } from '#platform/web/use-server-clock.ts';

/** Requests and speeches by item, with their time, record and signature. */
export function SpeechesSection({ view, onAsk }: { readonly view: MeetingView; readonly onAsk: (asked: Asked) => void }) {
  const {
    words,
    pages: { speeches },
  } = useMeetingTexts();
  const found = useQuery(speechesQuery(view.id));
  const ask = view.actions.find(({ action }) => action === 'enter-speaker');
  const now = useServerClock(found.data?.serverNow, 5000);
  if (found.isPending) return <LoadingNote lines={6} />;
  if (found.data === undefined) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  const { rows } = found.data;
  const groups = [...view.agenda.map(({ id, number, title }) => ({ id, title: `${number} ${title}` })), { id: null, title: '' }]
    .map((group) => ({ ...group, rows: rows.filter(({ itemId }) => itemId === group.id) }))
    .filter((group) => group.rows.length > 0);
  return (
    <div className="stack">
      {ask ? (
        <div className="row">
          <Button onClick={() => onAsk({ act: ask, context: { meeting: view } })}>{wordOf(words.act, ask.action)}</Button>
        </div>
      ) : null}
      {rows.length === 0 ? (
        <EmptyNote title={speeches.empty} hint={speeches.emptyHint} />
      ) : (
        groups.map((group) => (
          <section key={group.id ?? '-'} className="mt-group">
            {group.title === '' ? null : <h2>{group.title}</h2>}
            <ol className="mt-papers">
              {group.rows.map((speech) => (
                <Speech
                  key={speech.id}
                  speech={speech}
                  now={now}
                  onAct={(act) => onAsk({ act, about: speech.name, context: { meeting: view, speech } })}
                />
              ))}
            </ol>
          </section>
        ))
      )}
    </div>
  );
}

function Speech({ speech, now, onAct }: { readonly speech: SpeechView; readonly now: number; readonly onAct: (act: ActionView) => void }) {
  const {
    words,
    pages: { speeches },
    hall: {
      console: { enteredBy },
    },
  } = useMeetingTexts();
  const locale = useLocale();
  const { spent } = speechTime(speech, now);
  return (
    <li>
      <div className="ends">
        <div>
          <p className="what">
            <b>{speech.name}</b> <StatusTag tone={stateTone('speech', speech.state)}>{wordOf(words.speechState, speech.state)}</StatusTag>{' '}
            <span className="small muted">
              {[
                speech.post,
                speech.delegation,
                wordOf(words.speech, speech.kind),
                speech.subject,
                speech.enteredBy === null ? null : fill(enteredBy, { name: speech.enteredBy }),
              ]
                .filter(Boolean)
                .join('　')}
            </span>
          </p>
          <p className="small muted">
            {speech.startedAt === null ? '' : `${speeches.time} ${clockText(spent)}　`}
            {speech.limitSeconds === null ? speeches.noLimit : fill(speeches.limit, { n: Math.round(speech.limitSeconds / 60) })}
          </p>
          {speech.correction === null ? null : <p className="small mt-warn">{fill(speeches.correction, { text: speech.correction })}</p>}
          {speech.signedAt === null ? null : <p className="small">{fill(speeches.signed, { date: longDate(speech.signedAt, locale) })}</p>}
        </div>
        <ActButtons actions={speech.actions} of={speech.name} onAct={onAct} isQuiet />
      </div>
      {speech.record === null ? null : (
        <details className="mt-version">
          <summary className="small">
            {speeches.record} <span className="faint">{[...speech.record].length}</span>
          </summary>
          <p className="prose">{speech.record}</p>
        </details>
      )}
      {speech.record === null && speech.state === 'spoken' ? <p className="small faint">{speeches.noRecord}</p> : null}
    </li>
  );
}
