import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import type { SpeechView } from '../../contract/hall-views.ts';
import type { MeetingView } from '../../contract/views.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';
import { SpeechTimer } from './speakers-card.tsx';
import { useActing, useQuickAct } from './use-acting.ts';

type Props = { readonly view: MeetingView; readonly speeches: readonly SpeechView[]; readonly now: number };
const OPEN = ['requested', 'called', 'speaking'];

/** My request to speak: made, waiting with how many before me, called, and my own clock while I speak. */
export function SpeakRequest({ view, speeches, now }: Props) {
  const {
    phone: { hall },
  } = useMeetingTexts();
  const [isAsking, setAsking] = useState(false);
  const perform = useActing(view.id);
  const { run, busy, error } = useQuickAct(view.id);
  const mine = speeches.find(({ isMine, state }) => isMine && OPEN.includes(state));
  const ask = view.actions.find(({ action }) => action === 'ask-to-speak');
  if (mine) {
    const before = speeches.filter(({ state, place }) => (state === 'requested' || state === 'called') && place < mine.place).length;
    const says = mine.state === 'speaking' ? hall.speaking : mine.state === 'called' ? hall.called : fill(hall.requested, { n: before });
    const [back, end] = ['take-back', 'end-speech'].map((action) => mine.actions.find((one) => one.action === action));
    return (
      <Card title={hall.speak} className={mine.state === 'requested' ? '' : 'mp-turn'}>
        <p role="status">
          <b>{says}</b>
        </p>
        {mine.state === 'speaking' ? <SpeechTimer speech={mine} now={now} /> : null}
        {error === undefined ? null : <ErrorNote error={error} />}
        <div className="acts">
          {back ? (
            <Button
              busy={busy?.startsWith('take-back') ?? false}
              onClick={() => {
                void run(back);
              }}
            >
              {hall.takeBack}
            </Button>
          ) : null}
          {end ? (
            <Button
              kind="primary"
              onClick={() => {
                void run(end);
              }}
            >
              {hall.stop}
            </Button>
          ) : null}
        </div>
      </Card>
    );
  }
  if (!ask) return null;
  return (
    <Card title={hall.speak}>
      {isAsking ? (
        <AskForm
          fields={[{ name: 'subject', label: hall.speakSubject, kind: 'text', max: 200 }]}
          submitLabel={hall.speak}
          onCancel={() => setAsking(false)}
          onSubmit={async (answers) => {
            await perform(ask, { ...answers, kind: 'speech', ...(view.currentItemId === null ? {} : { itemId: view.currentItemId }) });
            setAsking(false);
          }}
        />
      ) : (
        <div className="acts">
          <Button onClick={() => setAsking(true)}>{hall.speak}</Button>
        </div>
      )}
    </Card>
  );
}
