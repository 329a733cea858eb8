import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { ActionView, MeetingView } from '../../contract/views.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { actForm } from './act-forms.ts';
import { stateTone } from './state-tone.ts';
import { useActing, useQuickAct } from './use-acting.ts';

/** The answer to the notice: two or three large buttons, none chosen beforehand; what was answered can be changed. */
export function ReplyCard({ view }: { readonly view: MeetingView }) {
  const texts = useMeetingTexts();
  const {
    words,
    phone: { one },
  } = texts;
  const [asking, setAsking] = useState<ActionView>();
  const [isChanging, setChanging] = useState(false);
  const perform = useActing(view.id);
  const { run, busy, error } = useQuickAct(view.id);
  const { me } = view;
  if (me === null) return null;
  const acts = me.actions.filter(({ of }) => of === 'reply');
  // Once nothing can be answered any more, nobody is asked.
  if (me.reply === 'no-reply' && acts.length === 0) return null;
  const isOpen = me.reply === 'no-reply' || isChanging;
  const form = asking ? actForm(asking, { texts }) : undefined;
  const close = (): void => {
    setAsking(undefined);
    setChanging(false);
  };
  return (
    <Card
      title={isOpen ? one.willYou : one.myReply}
      aside={<StatusTag tone={stateTone('reply', me.reply)}>{wordOf(words.reply, me.reply)}</StatusTag>}
    >
      {me.leaveText === null || isOpen ? null : <p>{me.leaveText}</p>}
      {me.decision === null ? null : (
        <p>
          {one.decision}：{me.decision}
        </p>
      )}
      {error === undefined ? null : <ErrorNote error={error} />}
      {asking && form ? (
        <div className="mt-gap">
          <AskForm
            fields={form.fields}
            submitLabel={fill(texts.pages.common.confirm, { action: wordOf(words.act, asking.action) })}
            onCancel={() => setAsking(undefined)}
            onSubmit={async (answers) => {
              await perform(asking, form.toForm(answers));
              close();
            }}
          />
        </div>
      ) : isOpen ? (
        <div className="acts">
          {acts.map((act) => (
            <Button
              key={act.action}
              kind={act.action === 'will-come' ? 'primary' : 'plain'}
              busy={busy === `${act.action}${act.targetId ?? ''}`}
              onClick={() => {
                if (act.action === 'will-come')
                  void run(act).then((well) => {
                    if (well) close();
                  });
                else setAsking(act);
              }}
            >
              {wordOf(words.act, act.action)}
            </Button>
          ))}
        </div>
      ) : acts.length === 0 ? null : (
        <div className="acts">
          <Button onClick={() => setChanging(true)}>{one.change}</Button>
        </div>
      )}
    </Card>
  );
}
