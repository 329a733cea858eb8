import '../screen-vote.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { z } from 'zod';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { contestTopic, meetingBallotsTopic } from '../../contract/events.ts';
import { ballotsKey, contestKey, contestsQuery, meetingFactsQuery, screenQuery } from '../api.ts';
import { contestInView, isOnScreen } from './contest-stage.ts';
import { ScreenVote } from './screen-vote.tsx';

const Params = z.object({ id: z.string() });

/** A clock that moves only so that an announced result leaves the screen. */
function useSlowClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Over the meeting's screen: a vote stands before everything else until its result was announced and looked at. */
export function ScreenContest({ children }: { readonly children: ReactNode }) {
  const { id } = usePageParams(Params);
  const rows = useQuery(contestsQuery(id)).data?.rows ?? [];
  const now = useSlowClock();
  const row = contestInView(rows);
  const contestId = row && isOnScreen(row, now) ? row.id : undefined;
  useLive([meetingBallotsTopic(id)], [ballotsKey(id), ...(contestId === undefined ? [] : [contestKey(contestId)])]);
  useLive(contestId === undefined ? [] : [contestTopic(contestId)], contestId === undefined ? [] : [contestKey(contestId)]);
  const meeting = useQuery(meetingFactsQuery(id));
  const found = useQuery({ ...screenQuery(contestId ?? ''), enabled: contestId !== undefined });
  if (contestId === undefined || found.data?.id !== contestId) return <>{children}</>;
  return <ScreenVote view={found.data} meeting={meeting.data?.title} />;
}
