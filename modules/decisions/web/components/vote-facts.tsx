import '../decisions.css';
import { contestReportSrc } from '#modules/ballots/web/links.ts';
import { fill } from '#platform/web/fill.ts';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { ItemVoteView, VoteView } from '../../contract/views.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';

/** How it was voted, what majority was asked, and where the count comes from. */
export function VoteFacts({ vote, withReport }: { readonly vote: VoteView; readonly withReport: boolean }) {
  const texts = useDecisionTexts();
  const { page } = texts;
  return (
    <div className="dc-vote">
      <p>
        <StatusTag tone={vote.by === 'contest' ? 'ok' : 'wait'}>{vote.by === 'contest' ? page.byContest : page.hand}</StatusTag>{' '}
        {fill(page.vote, { members: vote.members, votesFor: vote.votesFor, votesAgainst: vote.votesAgainst, abstained: vote.abstained })}
      </p>
      <p className="small muted">
        {[
          fill(page.majority, { base: wordOf(texts.base, vote.base), needed: vote.needed }),
          vote.present === null ? null : fill(page.present, { present: vote.present }),
          vote.notCast === 0 ? null : fill(page.notCast, { count: vote.notCast }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {vote.reason === null ? null : <p className="small">{fill(page.handReason, { reason: vote.reason })}</p>}
      {withReport && vote.contestId !== null ? (
        <p>
          <a href={contestReportSrc(vote.contestId)} target="_blank" rel="noreferrer">
            {page.report2}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** What the contest on its item came to, while the decision is a draft. */
export function ItemVoteNote({ itemVote }: { readonly itemVote: ItemVoteView }) {
  const { page } = useDecisionTexts();
  if (itemVote.state === 'none') return null;
  const sentence = itemVote.state === 'running' ? page.running : fill(page.waits, { sentence: itemVote.sentence ?? '' });
  return (
    <p className="note" role="status">
      {sentence}
      {itemVote.state === 'failed' ? page.failed : ''}
    </p>
  );
}
