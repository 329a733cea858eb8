import '../ballots.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { meetingTopic } from '#modules/meetings/contract/events.ts';
import { consoleHref, screenHref } from '#modules/meetings/web/links.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { contestTopic, meetingBallotsTopic } from '../../contract/events.ts';
import type { ContestView } from '../../contract/views.ts';
import { contestKey, contestQuery, meetingFactsQuery } from '../api.ts';
import { ContestFacts } from '../components/contest-facts.tsx';
import { ContestNow } from '../components/contest-now.tsx';
import { ContestResult } from '../components/contest-result.tsx';
import { toneOf } from '../components/contest-stage.ts';
import { OutcomeSteps } from '../components/outcome-steps.tsx';
import { ScrutineersCard } from '../components/scrutineers-card.tsx';
import { useContestActs } from '../components/use-contest-acts.ts';
import { countHref } from '../links.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';

const Params = z.object({ id: z.string(), contestId: z.string() });

/** The chair's console of one vote: open, count down, close, see what it came to, prepare the next. */
export function HallContestPage() {
  const { id, contestId } = usePageParams(Params);
  const found = useQuery(contestQuery(contestId));
  useLive([meetingBallotsTopic(id), contestTopic(contestId)], [contestKey(contestId)]);
  // Before the opening the console follows who signs in.
  useLive([meetingTopic(id)], [meetingFactsQuery(id).queryKey]);
  if (found.data === undefined)
    return found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : <LoadingNote lines={8} />;
  return <Console key={contestId} view={found.data} />;
}

function Console({ view }: { readonly view: ContestView }) {
  const {
    words,
    pages: { console: texts },
  } = useBallotTexts();
  const acts = useContestActs(view);
  const mayCount = view.actions.some((action) => ['enter-count', 'issue-paper', 'certify'].includes(action));
  return (
    <>
      <PageHead
        title={view.title}
        crumbs={[{ label: texts.meeting, href: consoleHref(view.meetingId) }]}
        menus={
          <>
            {mayCount ? (
              <PageLink href={countHref(view.meetingId, view.id)} className={buttonClass()}>
                {texts.toCount}
              </PageLink>
            ) : null}
            <a className={buttonClass()} href={screenHref(view.meetingId)} target="_blank" rel="noreferrer">
              {texts.screen}
            </a>
          </>
        }
      >
        <div className="row">
          <StatusTag tone={toneOf(view.state)}>{words.state[view.state]}</StatusTag>
          <span className="muted">
            {words.kind[view.kind]}　{words.visibility[view.contest.method.visibility]}
          </span>
        </div>
      </PageHead>
      <div className="hall-two">
        <div className="stack">
          <ContestNow view={view} acts={acts} />
          {view.result ? <ContestResult view={view} outcome={view.result} acts={acts} /> : null}
          {view.result ? <OutcomeSteps outcome={view.result} /> : null}
        </div>
        <div className="side">
          <ContestFacts view={view} />
          {view.contest.method.isCertified || view.contest.method.media.some((medium) => medium !== 'device') ? (
            <ScrutineersCard view={view} acts={acts} />
          ) : null}
        </div>
      </div>
    </>
  );
}
