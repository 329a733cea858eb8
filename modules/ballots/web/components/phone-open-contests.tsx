import '../phone-vote.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { meetingBallotsTopic } from '../../contract/events.ts';
import { sessionQuery } from '#platform/web/session-query.ts';
import { ballotsKey, myContestsQuery } from '../api.ts';
import { OpenContestCards } from './open-contest-cards.tsx';
import { useResumedCasts } from './use-casting.ts';

const Params = z.object({ id: z.string() });

/** Over a member's hall page: the vote that is open now stands before everything else. */
export function PhoneOpenContests({ children }: { readonly children: ReactNode }) {
  const { id } = usePageParams(Params);
  const mine = useQuery(myContestsQuery(id));
  useResumedCasts(useQuery(sessionQuery).data?.account?.id);
  useLive([meetingBallotsTopic(id)], [ballotsKey(id)], { spreadMs: 800 });
  return (
    <>
      <OpenContestCards rows={mine.data?.rows ?? []} />
      {children}
    </>
  );
}
