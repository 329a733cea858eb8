import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { matterTopic } from '../../contract/events.ts';
import type { MatterView } from '../../contract/views.ts';
import { matterKey, matterQuery } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { MatterTimeline } from '../components/matter-timeline.tsx';
import { PointCard } from '../components/point-card.tsx';
import { stateTone } from '../components/state-tone.ts';
import { MY_SUPERVISION_HREF } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

const Params = z.object({ id: z.string() });
// Who asks, and as what, the server knows.
const ASKED: Readonly<Record<string, readonly string[]>> = { 'add-question': ['text'] };
// What a member does on the phone; the rest of the work has its desk.
const ON_PHONE = ['add-question', 'judge-answer', 'collect-view'];

/** One matter for a member: to read, to ask a question for a special inquiry, to judge an answer he asked for. */
export function PhoneMatterPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(matterQuery(id));
  useLive([matterTopic(id)], [matterKey(id)]);
  if (found.isPending) return <LoadingNote lines={6} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} view={found.data} />;
}

function Opened({ view }: { readonly view: MatterView }) {
  const {
    words,
    pages: { phone, matter },
  } = useSupervisionTexts();
  const [asked, setAsked] = useState<Asked>();
  const acts = view.actions.filter(({ action }) => ON_PHONE.includes(action));
  return (
    <>
      <PhoneHead title={view.subject} above={wordOf(words.kind, view.kind)} back={{ href: MY_SUPERVISION_HREF, label: phone.back }} />
      <p>
        <StatusTag tone={view.isOverdue ? 'late' : stateTone('matter', view.state)}>{wordOf(words.state, view.state)}</StatusTag>
      </p>
      {view.summary === '' && view.outcome === '' ? null : (
        <Card>
          <p>{view.summary}</p>
          <p>{view.outcome}</p>
        </Card>
      )}
      {acts.map((act) => (
        <p key={act.action}>
          <Button
            kind="primary"
            onClick={() => setAsked({ id: view.id, version: view.version, act, about: view.subject, only: ASKED[act.action] })}
          >
            {wordOf(words.act, act.action)}
          </Button>
        </p>
      ))}
      {view.questions.length === 0 ? null : (
        <Card title={matter.questions}>
          <ul className="sv-list">
            {view.questions.map((question) => (
              <li key={question.id}>
                {question.text}{' '}
                <StatusTag tone={stateTone('question', question.state)}>{wordOf(words.questionState, question.state)}</StatusTag>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {view.pointRows.length === 0 ? null : <h2>{phone.points}</h2>}
      <ul className="sv-points">
        {view.pointRows.map((point) => (
          <li key={point.id}>
            <PointCard point={{ ...point, actions: [] }} onAct={() => undefined} />
          </li>
        ))}
      </ul>
      <h2>{matter.story}</h2>
      <MatterTimeline events={view.timeline} />
      <ActDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}
