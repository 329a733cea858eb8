import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { meetingHref } from '#modules/meetings/web/links.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { Timeline } from '#platform/web/kit/timeline.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import type { ActionView, DecisionView } from '../../contract/views.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { INSIDERS } from '../../domain/who-may.ts';
import { decisionQuery, performAct, sourcesQuery, withKeptFiles } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { DutyItem } from '../components/duty-item.tsx';
import { PaperMenu } from '../components/paper-menu.tsx';
import { stateTone } from '../components/state-tone.ts';
import { ItemVoteNote, VoteFacts } from '../components/vote-facts.tsx';
import { DECISIONS_HREF } from '../links.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';

const Params = z.object({ id: z.string() });

/** One decision: its text, its vote, who carries it out, what came of it. */
export function DeskDecisionPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(decisionQuery(id));
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} view={found.data} />;
}

/** What the form of an act begins with. */
function initialOf({ action }: ActionView, view: DecisionView): Pick<Asked, 'initial'> {
  if (action === 'edit-decision')
    return {
      initial: { title: view.title, text: view.text, source: view.source, ...(view.itemId === null ? {} : { itemId: view.itemId }) },
    };
  return action === 'record-vote' && view.meetingDay !== null ? { initial: { on: view.meetingDay } } : {};
}

function Opened({ view }: { readonly view: DecisionView }) {
  const texts = useDecisionTexts();
  const { page } = texts;
  const [asked, setAsked] = useState<Asked>();
  const isHouse = useHolds(INSIDERS);
  const mayEdit = view.actions.some(({ action }) => action === 'edit-decision');
  const sources = useQuery({ ...sourcesQuery, enabled: mayEdit });
  const ask = (act: ActionView, about = view.title): void =>
    setAsked({
      action: act.action,
      about,
      ...initialOf(act, view),
      offered: { itemId: (sources.data?.items ?? []).map(({ id, title, day }) => ({ value: id, label: `${day} ${title}` })) },
      send: async (commandId, form) =>
        performAct({ id: view.id, version: view.version, act, commandId, form: await withKeptFiles(view.id, form) }),
    });
  return (
    <>
      <PageHead
        title={view.title}
        crumbs={[{ label: page.title, href: DECISIONS_HREF }, { label: wordOf(texts.kind, view.kind) }]}
        actions={view.actions.map((act) => ({
          key: act.action,
          label: wordOf(texts.act, act.action),
          primary: act.primary,
          onPress: () => ask(act),
        }))}
      >
        <MetaRow
          status={<StatusTag tone={stateTone(view.state)}>{wordOf(texts.state, view.state)}</StatusTag>}
          items={[
            { label: texts.ask.body, value: wordOf(texts.body, view.body) },
            { label: texts.ask.source, value: wordOf(texts.source, view.source) },
            ...(view.passedOn === null ? [] : [{ label: page.passed, value: longDate(view.passedOn) }]),
            ...(view.publishedOn === null ? [] : [{ label: page.published, value: longDate(view.publishedOn) }]),
          ]}
        />
      </PageHead>
      {view.itemVote === null ? null : <ItemVoteNote itemVote={view.itemVote} />}
      <div className="two">
        <div className="stack">
          <Text view={view} />
          <Duties view={view} onAct={(act, duty) => ask(act, duty)} />
          {view.evaluation === null ? null : (
            <Card title={page.evaluation}>
              {view.evaluation.split('\n').map((line, at) => (
                <p key={`${at}${line}`}>{line}</p>
              ))}
            </Card>
          )}
        </div>
        <div className="side">
          <Vote view={view} isHouse={isHouse} />
          <PaperMenu view={view} />
          <Story view={view} />
        </div>
      </div>
      <ActDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

type ViewProps = { readonly view: DecisionView };

function Text({ view }: ViewProps) {
  const { page } = useDecisionTexts();
  return (
    <Card title={page.text}>
      {view.titleNote === null ? null : <p className="muted">{view.titleNote}</p>}
      {view.text.split('\n').map((line, at) => (
        <p key={`${at}${line}`}>{line}</p>
      ))}
    </Card>
  );
}

/** What it asks of the units, each with its state and its acts. */
function Duties({ view, onAct }: ViewProps & { readonly onAct: (act: ActionView, duty: string) => void }) {
  const { page } = useDecisionTexts();
  return (
    <Card title={page.duties}>
      {view.dutyRows.length === 0 ? (
        <p className="faint">{page.noDuties}</p>
      ) : (
        <ul className="stack">
          {view.dutyRows.map((duty) => (
            <li key={duty.id}>
              <DutyItem decisionId={view.id} duty={duty} onAct={(act) => onAct(act, duty.text)} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Vote({ view, isHouse }: ViewProps & { readonly isHouse: boolean }) {
  const { page } = useDecisionTexts();
  if (view.vote === null) return null;
  return (
    <Card title={page.voted}>
      <VoteFacts vote={view.vote} withReport={isHouse} />
      {isHouse && view.meetingId !== null ? (
        <p>
          <PageLink href={meetingHref(view.meetingId)}>{page.meeting}</PageLink>
        </p>
      ) : null}
    </Card>
  );
}

/** Everything done about it, newest first. */
function Story({ view }: ViewProps) {
  const texts = useDecisionTexts();
  const { page } = texts;
  return (
    <Card title={page.story}>
      <Timeline
        today={today()}
        entries={view.timeline.toReversed().map((event) => ({
          id: String(event.seq),
          at: event.at,
          title: wordOf(texts.act, event.action),
          ...(event.personName === null ? {} : { by: event.personName }),
        }))}
      />
    </Card>
  );
}
