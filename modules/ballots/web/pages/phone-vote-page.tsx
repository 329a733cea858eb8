import '../phone-vote.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { myHallHref } from '#modules/meetings/web/links.ts';
import { meetingBallotsTopic } from '../../contract/events.ts';
import type { ContestView } from '../../contract/views.ts';
import { sessionQuery } from '#platform/web/session-query.ts';
import { contestKey, contestQuery } from '../api.ts';
import { isResultShown } from '../../domain/result-shown.ts';
import { ClosingCount } from '../components/closing-count.tsx';
import { isOpen } from '../components/contest-stage.ts';
import { type Marks, noMarks, paperOf, stateOf } from '../components/paper-marks.ts';
import { PhoneOutcome } from '../components/phone-outcome.tsx';
import { PaperForm } from '../components/paper-form.tsx';
import { PaperReview } from '../components/paper-review.tsx';
import { keepMarks, keptMarks, newCastId } from '../components/pending-cast.ts';
import { castKeeper, paperStorage, useCastState, useResumedCasts } from '../components/use-casting.ts';
import { VoteReceived } from '../components/vote-received.tsx';
import { useBallotTexts } from '../use-ballot-texts.ts';

const Params = z.object({ id: z.string(), contestId: z.string() });

/** A deputy's paper: mark, look once more, hand in, and see that it is in. */
export function PhoneVotePage() {
  const { id, contestId } = usePageParams(Params);
  const {
    pages: { vote },
  } = useBallotTexts();
  const found = useQuery(contestQuery(contestId));
  const accountId = useQuery(sessionQuery).data?.account?.id;
  useLive([meetingBallotsTopic(id)], [contestKey(contestId)], { spreadMs: 1500 });
  useResumedCasts(accountId);
  const title = found.data?.title;
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  return (
    <>
      <PageLink href={myHallHref(id)} exact className="back-link">
        {vote.back}
      </PageLink>
      {found.data ? (
        <Vote key={contestId} view={found.data} accountId={accountId} />
      ) : found.error ? (
        <PageError error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <LoadingNote lines={6} />
      )}
    </>
  );
}

type VoteProps = { readonly view: ContestView; readonly accountId: string | undefined };

function Vote({ view, accountId }: VoteProps) {
  const {
    words,
    pages: { vote, count },
  } = useBallotTexts();
  const casting = useCastState(view.id);
  const receipt = casting?.kind === 'receipt' ? casting.receipt : view.own.receipt;
  const isOver = !isOpen(view.state) && view.state !== 'draft' && view.state !== 'ready';
  // Once it is over nothing of the paper may stay on the device; while one still waits for its answer the answer decides.
  useEffect(() => {
    if (isOver && casting === undefined) castKeeper().forget(view.id);
  }, [isOver, casting, view.id]);
  const isShown = view.result !== null && isResultShown(view.state, view.contest.method.isCertified);
  const isWaiting = casting?.kind === 'sending' || casting?.kind === 'waiting' || casting?.kind === 'signed-out';
  return (
    <>
      <header>
        <p className="muted small">
          {words.kind[view.kind]}　{words.visibility[view.contest.method.visibility]}
        </p>
        <h1 className="bv-title">{view.title}</h1>
      </header>
      {view.state === 'closing' && view.closesAt !== null ? (
        receipt || !view.own.mayCast ? (
          <ClosingCount view={view} words={count.closingIn} over={count.closing} className="muted" />
        ) : (
          <ClosingCount view={view} words={vote.closingIn} over={vote.closing} className="bv-soon" />
        )
      ) : null}
      {receipt ? (
        <VoteReceived receipt={receipt} isNamed={view.keeping === 'named'} />
      ) : casting?.kind === 'refused' ? (
        <ErrorNote error={casting.error} />
      ) : isWaiting ? (
        <Waiting kind={casting.kind} />
      ) : isShown ? null : isOver ? (
        <EmptyNote title={vote.overTitle} hint={vote.overHint} />
      ) : view.own.mayCast && accountId !== undefined ? (
        <Marking view={view} accountId={accountId} />
      ) : (
        <NotNow view={view} />
      )}
      {isShown && view.result ? <PhoneOutcome contest={view.contest} outcome={view.result} /> : null}
    </>
  );
}

/** It is on the device and on its way; leaving the page does not stop it. */
function Waiting({ kind }: { readonly kind: 'sending' | 'waiting' | 'signed-out' }) {
  const {
    pages: { vote },
  } = useBallotTexts();
  return (
    <Card className="bv-got">
      <div role="status">
        <h2>{kind === 'sending' ? vote.sending : vote.noSignal}</h2>
        <p>{kind === 'signed-out' ? vote.signedOut : kind === 'waiting' ? vote.noSignalHint : vote.sendingHint}</p>
        {kind === 'signed-out' ? (
          <p>
            <a className={buttonClass('primary')} href={`/sign-in?to=${encodeURIComponent(globalThis.location.pathname)}`}>
              {vote.signIn}
            </a>
          </p>
        ) : null}
      </div>
    </Card>
  );
}

function NotNow({ view: { own, state } }: { readonly view: ContestView }) {
  const {
    pages: { vote },
  } = useBallotTexts();
  if (state === 'draft' || state === 'ready') return <EmptyNote title={vote.notYetTitle} hint={vote.notYetHint} />;
  if (own.medium === 'paper') return <EmptyNote title={vote.onPaperTitle} hint={vote.onPaperHint} />;
  return <EmptyNote title={vote.notYoursTitle} hint={own.isOnRoll ? vote.notPresentHint : vote.notOnRollHint} />;
}

/** The marks belong to this component alone: whatever others do meanwhile, they stay as they were put. */
function Marking({ view, accountId }: { readonly view: ContestView; readonly accountId: string }) {
  const [draft, setDraft] = useState<Marks>(() => keptMarks(paperStorage, view.id, accountId) ?? noMarks);
  const [isReviewing, setReviewing] = useState(false);
  const change = (next: Marks): void => {
    setDraft(next);
    keepMarks(paperStorage, view.id, { accountId, marks: { ...next.marks }, writeIns: [...next.writeIns] });
  };
  const handIn = (): void => castKeeper().cast({ contestId: view.id, accountId, castId: newCastId(), paper: paperOf(draft) });
  useEffect(() => {
    document.getElementById('main')?.scrollIntoView();
  }, [isReviewing]);
  return isReviewing ? (
    <Review view={view} draft={draft} onBack={() => setReviewing(false)} onHandIn={handIn} />
  ) : (
    <Fill view={view} draft={draft} onChange={change} onNext={() => setReviewing(true)} />
  );
}

type FillProps = {
  readonly view: ContestView;
  readonly draft: Marks;
  readonly onChange: (draft: Marks) => void;
  readonly onNext: () => void;
};

function Fill({ view: { contest }, draft, onChange, onNext }: FillProps) {
  const {
    pages: { vote },
  } = useBallotTexts();
  const { chosen, most, fault } = stateOf(contest, draft);
  const [isAsked, setAsked] = useState(false);
  const faults: Readonly<Record<string, string>> = {
    'nothing-marked': vote.nothingMarked,
    'too-many': fill(vote.tooMany, { n: most ?? 0 }),
    'name-needs-against': vote.nameNeedsAgainst,
    'name-is-printed': vote.nameIsPrinted,
  };
  const next = (): void => (fault === null ? onNext() : setAsked(true));
  return (
    <>
      <p className="bv-how">
        {contest.method.form === 'pick'
          ? fill(vote.pickUpTo, { n: contest.seats })
          : contest.kind === 'election'
            ? fill(vote.electUpTo, { n: contest.seats })
            : contest.kind === 'assessment'
              ? vote.assess
              : vote.markOne}
      </p>
      <PaperForm contest={contest} draft={draft} onChange={onChange} />
      <div className="bv-foot">
        {most === null ? null : (
          <p className={chosen > most ? 'bv-count over' : 'bv-count'} role="status">
            <span>{chosen > most ? fill(vote.tooMany, { n: most }) : vote.chosen}</span>
            <span>
              <b>{chosen}</b> / {most}
            </span>
          </p>
        )}
        {isAsked && fault !== null && fault !== 'too-many' ? (
          <p className="bv-soon" role="alert">
            {faults[fault]}
          </p>
        ) : null}
        <Button kind="primary" onClick={next}>
          {vote.next}
        </Button>
      </div>
    </>
  );
}

type ReviewProps = { readonly view: ContestView; readonly draft: Marks; readonly onBack: () => void; readonly onHandIn: () => void };

function Review({ view, draft, onBack, onHandIn }: ReviewProps) {
  const {
    pages: { vote },
  } = useBallotTexts();
  return (
    <>
      <Card title={vote.reviewTitle}>
        <PaperReview contest={view.contest} draft={draft} />
        <p className="small">{view.keeping === 'named' ? vote.reviewNamed : vote.reviewSecret}</p>
      </Card>
      <div className="bv-foot">
        <Button kind="primary" onClick={onHandIn}>
          {vote.handIn}
        </Button>
        <Button onClick={onBack}>{vote.change}</Button>
      </div>
    </>
  );
}
