import '../phone-vote.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { meetingBallotsTopic } from '../../contract/events.ts';
import { accountQuery, ballotsKey, myContestsQuery } from '../api.ts';
import { voteHref } from '../links.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { isOpen, toneOf } from './contest-stage.ts';
import { useResumedCasts } from './use-casting.ts';

const Params = z.object({ id: z.string() });

/** Over a member's hall page: the vote that is open now stands before everything else. */
export function PhoneOpenContests({ children }: { readonly children: ReactNode }) {
  const { id } = usePageParams(Params);
  const { words, pages: { vote } } = useBallotTexts();
  const mine = useQuery(myContestsQuery(id));
  useResumedCasts(useQuery(accountQuery).data?.account?.id);
  useLive([meetingBallotsTopic(id)], [ballotsKey(id)], { spreadMs: 800 });
  const open = (mine.data?.rows ?? []).filter(({ state }) => isOpen(state));
  return (
    <>
      {open.length === 0 ? null : (
        <section aria-label={vote.openNow} aria-live="polite">
          {open.map((contest) => (
            <article key={contest.id} className="bv-open">
              <p className="row"><StatusTag tone={toneOf(contest.state)}>{words.state[contest.state]}</StatusTag><span className="muted small">{words.visibility[contest.contest.method.visibility]}</span></p>
              <h2>{contest.title}</h2>
              <PageLink href={voteHref(id, contest.id)} className={buttonClass(contest.own.mayCast ? 'primary' : 'plain')}>{contest.own.mayCast ? vote.goVote : vote.seeReceipt}</PageLink>
            </article>
          ))}
        </section>
      )}
      {children}
    </>
  );
}
