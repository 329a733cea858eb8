import { voteOnItem, type ItemVote } from '#modules/ballots/server/module.ts';
import { findMeetingFacts } from '#modules/meetings/server/module.ts';
import { findCongress } from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Columns } from '#platform/server/db/table-writer.ts';
import type { ItemVoteView } from '../contract/views.ts';
import { alreadyKept, contestFailed, contestRunning, noContest } from '../domain/errors.ts';
import { titleNote } from '../domain/papers/title-note.ts';
import type { DecisionRecord } from './store.ts';

/** What the contest on an item came to, in one word and one sentence. */
export async function itemVoteView(db: Queryable, itemId: string): Promise<ItemVoteView> {
  const found = await voteOnItem(db, itemId);
  if (found?.state !== 'heard') return { state: found ? 'running' : 'none', sentence: null, contestId: null };
  return { state: found.vote.isPassed ? 'passed' : 'failed', sentence: found.vote.sentence, contestId: found.vote.contestId };
}

const columnsOf = (vote: ItemVote): Columns => ({
  passed_on: vote.decidedOn,
  vote_by: 'contest',
  contest_id: vote.contestId,
  vote_base: vote.base,
  vote_rule: vote.rule,
  members: vote.all,
  present: vote.present,
  needed: vote.needed,
  votes_for: vote.votesFor,
  votes_against: vote.votesAgainst,
  abstained: vote.abstained,
  not_cast: vote.notCast,
});

/** The line under the title: which meeting adopted it on which day; without a meeting, which body. */
export async function titleNoteOf(
  db: Queryable,
  decision: Pick<DecisionRecord, 'congress_id' | 'body' | 'meeting_id'>,
  on: string,
): Promise<string> {
  const meeting = decision.meeting_id === null ? undefined : await findMeetingFacts(db, decision.meeting_id);
  const congress = (await findCongress(db, decision.congress_id as CongressId))?.name ?? '';
  return titleNote({ congress, body: decision.body, meeting: meeting?.title ?? null, on: localDate(on) });
}

/**
 * What a decision takes over from the contest that was held on its item.
 * @throws AppError `decisions.no_contest`, `decisions.contest_running`, `decisions.already_kept`, `decisions.contest_failed` with the rule of its majority
 */
export async function adoptionFrom(
  db: Queryable,
  itemId: string | null,
): Promise<{ readonly set: Columns; readonly data: object; readonly on: string }> {
  const found = itemId === null ? undefined : await voteOnItem(db, itemId);
  if (!found) throw noContest();
  if (found.state === 'running') throw contestRunning();
  const { vote } = found;
  if (!vote.isPassed) throw contestFailed({ votesFor: vote.votesFor, needed: vote.needed ?? 0, rule: vote.rule });
  await db.query('select pg_advisory_xact_lock(hashtextextended($1, 55))', [vote.contestId]);
  if ((await db.query('select from decisions_decisions where contest_id = $1', [vote.contestId])).length > 0) throw alreadyKept();
  return {
    set: columnsOf(vote),
    on: vote.decidedOn,
    data: {
      on: vote.decidedOn,
      contestId: vote.contestId,
      members: vote.all,
      votesFor: vote.votesFor,
      votesAgainst: vote.votesAgainst,
      abstained: vote.abstained,
    },
  };
}
