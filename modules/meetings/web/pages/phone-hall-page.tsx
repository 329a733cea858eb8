import '../phone-pages.css';
import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { useQueryClient } from '@tanstack/react-query';
import { meetingTopic } from '../../contract/events.ts';
import type { MeetingView } from '../../contract/views.ts';
import { meetingKey, meetingQuery, meetingsApi, speechesQuery } from '../api.ts';
import { clockTime } from '../components/meeting-time.ts';
import { PhoneRead } from '../components/phone-frame.tsx';
import { QuorumCard } from '../components/quorum-card.tsx';
import { SpeakRequest } from '../components/speak-request.tsx';
import { useServerClock } from '#platform/web/use-server-clock.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { myMeetingHref, packetHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });

/** In the hall: sign in by the code on the screen, follow the agenda, ask to speak. Votes stand over this page. */
export function PhoneHallPage() {
  const { id } = usePageParams(Params);
  const {
    phone: { hall, one },
  } = useMeetingTexts();
  const found = useQuery(meetingQuery(id));
  const speeches = useQuery(speechesQuery(id));
  useLive([meetingTopic(id)], [meetingKey(id)], { spreadMs: 400 });
  const now = useServerClock(speeches.data?.serverNow);
  return (
    <>
      <PhoneHead title={hall.title} above={found.data?.title} back={{ href: myMeetingHref(id), label: one.back }} />
      <PhoneRead query={found}>
        {(view) => (
          <>
            <SignInCard view={view} />
            <Current view={view} />
            <SpeakRequest view={view} speeches={speeches.data?.rows ?? []} now={now} />
            {view.papers === 0 ? null : (
              <PageLink href={packetHref(view.id)} className={buttonClass()}>
                {hall.packet}
              </PageLink>
            )}
            <QuorumCard quorum={view.quorum} title={hall.quorum} state={view.state} />
          </>
        )}
      </PhoneRead>
    </>
  );
}

/** The code from the big screen, or that one is signed in with one's seat. */
function SignInCard({ view: { id, me, state } }: { readonly view: MeetingView }) {
  const {
    phone: { hall },
  } = useMeetingTexts();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  if (me === null || (state !== 'convened' && state !== 'under-way')) return null;
  const seat = me.seat === null ? null : <p className="muted">{fill(hall.seat, me.seat)}</p>;
  if (me.isPresent)
    return (
      <Card>
        <p className="mp-here">✓ {hall.signedIn}</p>
        <p className="muted">
          {me.signedInAt === null ? '' : fill(hall.at, { time: clockTime(me.signedInAt) })}
          {me.isLate ? `　${hall.late}` : ''}
        </p>
        {seat}
      </Card>
    );
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await meetingsApi.signIn({ id, code: code.trim() });
      await client.invalidateQueries({ queryKey: ['meetings'] });
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={hall.signIn}>
      <form
        className="mp-code"
        onSubmit={(event) => {
          void submit(event);
        }}
      >
        <label>
          <span className="small muted">{hall.codeHint}</span>
          <input
            aria-label={hall.code}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        {error === undefined ? null : <ErrorNote error={error} />}
        <div className="acts">
          <Button type="submit" kind="primary" busy={busy}>
            {hall.signIn}
          </Button>
        </div>
      </form>
      {seat}
    </Card>
  );
}

function Current({ view }: { readonly view: MeetingView }) {
  const {
    words,
    phone: { hall },
    hall: {
      console: { nothing },
    },
  } = useMeetingTexts();
  const current = view.agenda.find(({ id }) => id === view.currentItemId);
  return (
    <Card title={hall.current}>
      {current ? (
        <>
          <p className="small muted">
            {current.number}　{wordOf(words.verb, current.verb)}
          </p>
          <h2>{current.title}</h2>
        </>
      ) : (
        <p>{view.state === 'under-way' ? nothing : hall.wait}</p>
      )}
    </Card>
  );
}
