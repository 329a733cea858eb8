import '../ballots.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Combobox } from '#platform/web/kit/combobox.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { contestTopic, meetingBallotsTopic } from '../../contract/events.ts';
import type { ContestView } from '../../contract/views.ts';
import { contestKey, contestQuery } from '../api.ts';
import { isDecided } from '../../domain/result-shown.ts';
import { ClosingCount } from '../components/closing-count.tsx';
import { toneOf } from '../components/contest-stage.ts';
import { CountForm } from '../components/count-form.tsx';
import { OutcomeSteps } from '../components/outcome-steps.tsx';
import { OutcomeTable } from '../components/outcome-table.tsx';
import { findPersonChoices } from '#platform/web/people-and-units.ts';
import { TurnoutList } from '../components/turnout-list.tsx';
import { type ContestActs, useContestActs } from '../components/use-contest-acts.ts';
import { contestHref } from '../links.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';

const Params = z.object({ id: z.string(), contestId: z.string() });

/** The scrutineers' table: papers given out, the count entered by each for himself, the signature. */
export function HallCountPage() {
  const { id, contestId } = usePageParams(Params);
  const {
    words,
    pages: { count },
  } = useBallotTexts();
  const found = useQuery(contestQuery(contestId));
  useLive([meetingBallotsTopic(id), contestTopic(contestId)], [contestKey(contestId)]);
  if (found.data === undefined)
    return found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : <LoadingNote lines={8} />;
  const view = found.data;
  return (
    <>
      <PageHead title={fill(count.title, { title: view.title })} crumbs={[{ label: count.vote, href: contestHref(id, contestId) }]}>
        <div className="row">
          <StatusTag tone={toneOf(view.state)}>{words.state[view.state]}</StatusTag>
          <span className="muted">{words.visibility[view.contest.method.visibility]}</span>
        </div>
      </PageHead>
      <Table key={contestId} view={view} />
    </>
  );
}

function Table({ view }: { readonly view: ContestView }) {
  const {
    pages: { count },
  } = useBallotTexts();
  const acts = useContestActs(view);
  const own = view.handCounts.find(({ isOwn }) => isOwn);
  const isOver = view.state === 'closed' || isDecided(view.state);
  return (
    <div className="hall-two">
      <div className="stack">
        {view.state === 'closing' ? <ClosingCount view={view} words={count.closingIn} over={count.closing} className="bc-soon" /> : null}
        {can(view, 'issue-paper') ? <IssuePaper view={view} acts={acts} /> : null}
        {can(view, 'enter-count') ? (
          <Card title={count.enter}>
            <p className="muted">{count.enterHint}</p>
            <CountForm key={own?.at ?? 'new'} view={view} acts={acts} />
          </Card>
        ) : null}
        {view.result ? (
          <section className="bc-now">
            <OutcomeTable contest={view.contest} outcome={view.result} />
          </section>
        ) : null}
        {can(view, 'certify') ? <Certify view={view} acts={acts} /> : null}
        {view.result ? <OutcomeSteps outcome={view.result} /> : null}
        {view.actions.length === 0 ? <p className="note">{count.nothing}</p> : null}
      </div>
      <div className="side">
        <HandCounts view={view} />
        {isOver ? <TurnoutList contestId={view.id} /> : null}
      </div>
    </div>
  );
}

/** A person takes a paper: from then on no device votes for him. */
function IssuePaper({ view, acts }: { readonly view: ContestView; readonly acts: ContestActs }) {
  const {
    pages: { count },
  } = useBallotTexts();
  const [person, setPerson] = useState<{ readonly value: string; readonly label: string }>();
  const issue = async (): Promise<void> => {
    if (person && (await acts.run('issue-paper', { personId: person.value }))) setPerson(undefined);
  };
  return (
    <Card title={count.issue}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void issue();
        }}
      >
        <p>{fill(count.issued, { n: view.papersIssued })}</p>
        <Combobox
          label={count.issueTo}
          hint={count.issueHint}
          value={person ? [person] : []}
          onChange={([first]) => setPerson(first)}
          find={findPersonChoices}
        />
        {acts.error === undefined ? null : <ErrorNote error={acts.error} />}
        <div className="row">
          <Button kind="primary" type="submit" busy={acts.busy === 'issue-paper'} disabled={person === undefined}>
            {count.giveOut}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** Who has entered a count; the figures stay hidden from each other until two are in. */
function HandCounts({ view: { handCounts, handCountsAgree, certificates } }: { readonly view: ContestView }) {
  const {
    pages: { count },
  } = useBallotTexts();
  return (
    <Card title={count.entered}>
      {handCounts.length === 0 ? (
        <p className="muted">{count.noneEntered}</p>
      ) : (
        <ul className="lines">
          {handCounts.map(({ personId, name, isOwn }) => (
            <li key={personId}>
              <span>
                {name}
                {isOwn ? count.you : ''}
              </span>
              <b>✓</b>
            </li>
          ))}
        </ul>
      )}
      {handCountsAgree === null ? null : (
        <p role="status">
          <StatusTag tone={handCountsAgree ? 'ok' : 'late'}>{handCountsAgree ? count.agree : count.differ}</StatusTag>
        </p>
      )}
      {certificates.length === 0 ? null : (
        <p className="small">{fill(count.signed, { names: certificates.map(({ name }) => name).join('、') })}</p>
      )}
    </Card>
  );
}

function Certify({ view, acts }: { readonly view: ContestView; readonly acts: ContestActs }) {
  const {
    words,
    pages: { count },
  } = useBallotTexts();
  return (
    <Card title={words.action.certify}>
      <p>{count.certifyHint}</p>
      {acts.error === undefined ? null : <ErrorNote error={acts.error} />}
      <div className="bc-acts">
        <Button
          kind="primary"
          busy={acts.busy === 'certify'}
          onClick={() => {
            void acts.run('certify');
          }}
        >
          {words.action.certify}
        </Button>
      </div>
      {view.certificates.length > 0 ? (
        <p className="small muted">{fill(count.signed, { names: view.certificates.map(({ name }) => name).join('、') })}</p>
      ) : null}
    </Card>
  );
}
