import '../ballots.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { meetingBallotsTopic } from '../../contract/events.ts';
import type { ContestRow } from '../../contract/views.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { OPERATORS } from '../../domain/who-may.ts';
import { ballotsKey, contestsQuery } from '../api.ts';
import { contestHref, newContestHref } from '../links.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { isOpen, toneOf } from './contest-stage.ts';

const Params = z.object({ id: z.string() });

/** At the console of a meeting: its votes in their order, and the one that is open with its figure. */
export function HallContests({ children }: { readonly children: ReactNode }) {
  const { id } = usePageParams(Params);
  const {
    pages: { console: texts },
  } = useBallotTexts();
  const found = useQuery(contestsQuery(id));
  const isOffice = useHolds(OPERATORS);
  useLive([meetingBallotsTopic(id)], [ballotsKey(id)]);
  const rows = (found.data?.rows ?? []).toReversed();
  const hasOpen = rows.some(({ state }) => isOpen(state));
  const card =
    rows.length === 0 && !isOffice ? null : (
      <Card
        title={texts.votes}
        className="bc-votes"
        aside={
          isOffice ? (
            <PageLink href={newContestHref(id)} className={buttonClass()}>
              {texts.newVote}
            </PageLink>
          ) : null
        }
      >
        {rows.length === 0 ? (
          <p className="muted">{texts.noVotes}</p>
        ) : (
          <ul>
            {rows.map((row) => (
              <ContestLine key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Card>
    );
  // What is open now comes first; before and after it the meeting does.
  return hasOpen ? (
    <>
      {card}
      {children}
    </>
  ) : (
    <>
      {children}
      {card}
    </>
  );
}

function ContestLine({ row }: { readonly row: ContestRow }) {
  const {
    words,
    pages: { console: texts },
  } = useBallotTexts();
  return (
    <li className="bc-line">
      <span className="grow">
        <PageLink href={contestHref(row.meetingId, row.id)}>{row.title}</PageLink>
      </span>
      <span className="muted small">{words.kind[row.kind]}</span>
      {isOpen(row.state) ? <b>{fill(texts.receivedOf, { received: row.received ?? 0, present: row.present ?? 0 })}</b> : null}
      <StatusTag tone={toneOf(row.state)}>{words.state[row.state]}</StatusTag>
    </li>
  );
}
