import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { ContestView } from '../../contract/views.ts';
import { meetingFactsQuery } from '../api.ts';
import { changeHref, countHref } from '../links.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { ClosingCount } from './closing-count.tsx';
import { type Countdown, useCountdown, useForsakenClose } from './close-countdown.ts';
import { isOpen } from './contest-stage.ts';
import type { ContestActs } from './use-contest-acts.ts';
import { VoidDialog } from './void-dialog.tsx';

type Props = { readonly view: ContestView; readonly acts: ContestActs };

/** Where the vote stands, its figures, and the one step that comes next as a large button. */
export function ContestNow({ view, acts }: Props) {
  const [byHand, setByHand] = useState(view.papersIssued > 0);
  const close = (): void => void acts.run('close', { byHand });
  const [countdown, begin] = useCountdown(close);
  useForsakenClose(view.state === 'closing' && countdown.phase === 'off' && can(view, 'close') ? view : undefined, close);
  return (
    <section className="bc-now">
      <Standing view={view} countdown={countdown} />
      {acts.error === undefined ? null : <ErrorNote error={acts.error} />}
      {isOpen(view.state) && view.contest.method.media.some((medium) => medium !== 'device') && can(view, 'close') ? (
        <ByHand value={byHand} onChange={setByHand} />
      ) : null}
      <NextSteps view={view} acts={acts} byHand={byHand} onCountdown={begin} isCounting={countdown.phase !== 'off'} />
    </section>
  );
}

/** Of an open vote nothing is known but how many papers are in. */
function Standing({ view, countdown }: { readonly view: ContestView; readonly countdown: Countdown }) {
  const {
    words,
    pages: { console: texts },
  } = useBallotTexts();
  if (countdown.phase === 'counting')
    return (
      <p className="bc-count" role="timer">
        {countdown.left}
        <small>{texts.counting}</small>
      </p>
    );
  if (countdown.phase === 'draining')
    return (
      <p className="bc-count" role="status">
        …<small>{texts.draining}</small>
      </p>
    );
  // Another console counts down, or this one was opened anew: the clock is the server's.
  if (view.state === 'closing') return <ClosingCount view={view} words={texts.countingOn} over={texts.countedDown} className="bc-soon" />;
  if (view.state === 'void')
    return (
      <>
        <h2>{words.state.void}</h2>
        <p>{view.voidReason ?? ''}</p>
      </>
    );
  if (view.onRoll === null) return <Prepared view={view} />;
  return (
    <>
      <h2>{isOpen(view.state) ? texts.isOpen : view.state === 'closed' ? texts.isClosed : words.state[view.state]}</h2>
      {view.result ? (
        <Signatures view={view} />
      ) : (
        <div className="bc-figures" role="status">
          <div className="first">
            <b>{view.received ?? 0}</b>
            {texts.received}
          </div>
          <div>
            <b>{view.present}</b>
            {texts.present}
          </div>
          <div>
            <b>{view.onRoll}</b>
            {texts.onRoll}
          </div>
          {view.papersIssued > 0 ? (
            <div>
              <b>{view.papersIssued}</b>
              {texts.papersIssued}
            </div>
          ) : null}
        </div>
      )}
      {view.state === 'closed' && view.handCounts.length > 0 ? (
        <p>
          {fill(
            view.handCountsAgree === false ? texts.countsDiffer : view.handCountsAgree === true ? texts.countsAgree : texts.countsWaiting,
            { n: view.handCounts.length },
          )}
        </p>
      ) : null}
      {view.voidings.length > 0 ? (
        <p className="note wait">{fill(texts.voidAsked, { name: view.voidings[0]?.name ?? '', reason: view.voidings[0]?.reason ?? '' })}</p>
      ) : null}
    </>
  );
}

/** A ballot that scrutineers sign is announced after their signatures. */
function Signatures({ view: { contest, state, certificates } }: { readonly view: ContestView }) {
  const {
    pages: { console: texts },
  } = useBallotTexts();
  return contest.method.isCertified && state === 'decided' ? (
    <p role="status">{fill(texts.waitsForSignatures, { n: certificates.length })}</p>
  ) : null;
}

/** Before the opening: what stands on the paper. */
function Prepared({ view: { contest, meetingId } }: { readonly view: ContestView }) {
  const {
    words,
    pages: { console: texts },
  } = useBallotTexts();
  const quorum = useQuery(meetingFactsQuery(meetingId)).data?.quorum;
  return (
    <>
      <h2>
        {contest.kind === 'election' || contest.kind === 'choice'
          ? fill(texts.places, { seats: contest.seats, n: contest.options.length })
          : words.kind[contest.kind]}
      </h2>
      <ol className="bc-options">
        {contest.options.map(({ key, label, post, note }) => (
          <li key={key}>
            {label}
            {post === undefined ? null : <small>{post}</small>}
            {note === undefined || note === '' ? null : <small>{note}</small>}
          </li>
        ))}
      </ol>
      {quorum === undefined || quorum.needed === null ? null : (
        <p className={quorum.isMet ? 'bc-quorum' : 'note bad'} role="status">
          {fill(quorum.isMet ? texts.quorumMet : texts.quorumUnmet, { present: quorum.present, needed: quorum.needed })}
        </p>
      )}
    </>
  );
}

function ByHand({ value, onChange }: { readonly value: boolean; readonly onChange: (value: boolean) => void }) {
  const {
    pages: { console: texts },
  } = useBallotTexts();
  return (
    <label className="choice">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>{texts.byHand}</span>
    </label>
  );
}

type StepsProps = Props & { readonly byHand: boolean; readonly isCounting: boolean; readonly onCountdown: () => void };

function NextSteps({ view, acts, byHand, isCounting, onCountdown }: StepsProps) {
  const {
    words,
    pages: { console: texts },
  } = useBallotTexts();
  const navigate = useNavigate();
  const [isVoiding, setVoiding] = useState(false);
  const has = (action: string): boolean => can(view, action);
  const press = (action: string, kind: 'primary' | 'plain' = 'plain') =>
    has(action) ? (
      <Button
        kind={kind}
        busy={acts.busy === action}
        onClick={() => {
          void acts.run(action);
        }}
      >
        {words.action[action as keyof typeof words.action]}
      </Button>
    ) : null;
  const countDown = async (): Promise<void> => {
    if (await acts.run('begin-closing')) onCountdown();
  };
  const withdraw = async (): Promise<void> => {
    if (await acts.run('withdraw')) void navigate({ to: `/hall/${view.meetingId}` });
  };
  const quorum = useQuery(meetingFactsQuery(view.meetingId)).data?.quorum;
  const waitsForCount = view.state === 'closed' && has('enter-count');
  return (
    <div className="bc-acts">
      {isCounting ? null : (
        <>
          {press('make-ready', 'primary')}
          {quorum?.isMet === false ? null : press('open', has('make-ready') ? 'plain' : 'primary')}
          {has('begin-closing') ? (
            <Button
              kind="primary"
              busy={acts.busy === 'begin-closing'}
              onClick={() => {
                void countDown();
              }}
            >
              {words.action['begin-closing']}
            </Button>
          ) : null}
          {has('close') ? (
            <Button
              kind={view.state === 'closing' ? 'primary' : 'plain'}
              busy={acts.busy === 'close'}
              onClick={() => {
                void acts.run('close', { byHand });
              }}
            >
              {texts.closeNow}
            </Button>
          ) : null}
          {waitsForCount ? (
            <PageLink href={countHref(view.meetingId, view.id)} className={buttonClass('primary')}>
              {words.action['enter-count']}
            </PageLink>
          ) : null}
          {press('decide', waitsForCount ? 'plain' : 'primary')}
          {press('certify')}
          {view.contest.method.isCertified && view.state === 'decided' ? null : press('announce', 'primary')}
          {has('change') ? (
            <PageLink href={changeHref(view.meetingId, view.id)} className={buttonClass()}>
              {words.action.change}
            </PageLink>
          ) : null}
          {has('withdraw') ? (
            <Button
              busy={acts.busy === 'withdraw'}
              onClick={() => {
                void withdraw();
              }}
            >
              {words.action.withdraw}
            </Button>
          ) : null}
        </>
      )}
      {has('void') ? (
        <span className="apart">
          <Button kind="danger" onClick={() => setVoiding(true)}>
            {words.action.void}
          </Button>
        </span>
      ) : null}
      <VoidDialog open={isVoiding} isSecond={view.voidings.length > 0} acts={acts} onClose={() => setVoiding(false)} />
    </div>
  );
}
