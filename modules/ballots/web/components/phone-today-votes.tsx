import '../phone-vote.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery } from '#platform/web/session-query.ts';
import { myOpenContestsQuery } from '../api.ts';
import { OpenContestCards } from './open-contest-cards.tsx';
import { useResumedCasts, useSweptMarks } from './use-casting.ts';

/** Over the deputies' start page: a vote that is open now; and papers that wait for a signal go on being sent. */
export function PhoneTodayVotes({ children }: { readonly children: ReactNode }) {
  const open = useQuery(myOpenContestsQuery).data?.rows;
  useResumedCasts(useQuery(sessionQuery).data?.account?.id);
  useSweptMarks(open?.map(({ id }) => id));
  return (
    <>
      <OpenContestCards rows={open ?? []} />
      {children}
    </>
  );
}
