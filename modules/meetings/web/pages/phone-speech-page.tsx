import '../phone-pages.css';
import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { SpeechView } from '../../contract/hall-views.ts';
import { speechesQuery } from '../api.ts';
import { actForm } from '../components/act-forms.ts';
import { dateAndTime } from '../components/meeting-time.ts';
import { PhoneRead } from '../components/phone-frame.tsx';
import { speechTime } from '../components/speech-clock.ts';
import { stateTone } from '../components/state-tone.ts';
import { useActing, useQuickAct } from '../components/use-acting.ts';
import { MY_MEETINGS_HREF } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string(), speechId: z.string() });

/** The record of what I said: right and signed, or sent back with what is wrong. */
export function PhoneSpeechPage() {
  const { id, speechId } = usePageParams(Params);
  const {
    phone: { speech: texts },
  } = useMeetingTexts();
  const found = useQuery(speechesQuery(id));
  return (
    <>
      <PhoneHead title={texts.title} back={{ href: MY_MEETINGS_HREF, label: texts.back }} />
      <PhoneRead query={found}>
        {({ rows }) => {
          const speech = rows.find((one) => one.id === speechId);
          return speech ? <Opened meetingId={id} speech={speech} /> : <EmptyNote title={texts.none} />;
        }}
      </PhoneRead>
    </>
  );
}

function Opened({ meetingId, speech }: { readonly meetingId: string; readonly speech: SpeechView }) {
  const all = useMeetingTexts();
  const {
    words,
    phone: { speech: texts },
  } = all;
  const locale = useLocale();
  const perform = useActing(meetingId);
  const { run, busy, error } = useQuickAct(meetingId);
  const [isCorrecting, setCorrecting] = useState(false);
  const [sign, correct] = ['sign-record', 'correct-record'].map((action) => speech.actions.find((one) => one.action === action));
  const form = correct ? actForm(correct, { texts: all }) : undefined;
  return (
    <>
      <Card>
        <p>
          <StatusTag tone={stateTone('speech', speech.state)}>{wordOf(words.speechState, speech.state)}</StatusTag>
        </p>
        {speech.startedAt === null ? null : (
          <p className="muted">
            {fill(texts.spokenAt, {
              date: dateAndTime(speech.startedAt, locale),
              minutes: Math.max(1, Math.round(speechTime(speech, 0).spent / 60)),
            })}
          </p>
        )}
        <p className="prose mt-gap">{speech.record}</p>
      </Card>
      {speech.signedAt === null ? null : <p className="mp-here">{fill(texts.signed, { time: dateAndTime(speech.signedAt, locale) })}</p>}
      {speech.state === 'recorded' && speech.correction !== null ? <p className="note wait">{texts.waiting}</p> : null}
      {error === undefined ? null : <ErrorNote error={error} />}
      {sign ? <p className="muted">{texts.hint}</p> : null}
      {isCorrecting && correct && form ? (
        <Card title={texts.correct}>
          <AskForm
            fields={form.fields}
            submitLabel={texts.correct}
            onCancel={() => setCorrecting(false)}
            onSubmit={async (answers) => {
              await perform(correct, form.toForm(answers));
              setCorrecting(false);
            }}
          />
        </Card>
      ) : (
        <div className="acts">
          {correct ? <Button onClick={() => setCorrecting(true)}>{texts.correct}</Button> : null}
          {sign ? (
            <Button
              kind="primary"
              busy={busy?.startsWith('sign-record') ?? false}
              onClick={() => {
                void run(sign);
              }}
            >
              {texts.sign}
            </Button>
          ) : null}
        </div>
      )}
    </>
  );
}
