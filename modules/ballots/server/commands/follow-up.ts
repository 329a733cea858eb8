import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { ContestDraft } from '../../domain/contest.ts';
import { noFollowUp } from '../../domain/errors.ts';
import { Outcome } from '../../domain/outcome.ts';
import { contestOf, drawUp, draftAfter, keepingOfContest } from '../contest-rules.ts';
import { findContest } from '../contest-store.ts';
import { viewOf } from '../contest-view.ts';
import { control, bookOf, type BallotsDeps, type ControlInput } from '../control.ts';
import { insertContest } from './create-contest.ts';

/**
 * Draws up the vote that follows: among the tied, for the seats left, or the same again after a void
 * one. There is one follower at most; asked again, it is shown.
 * @returns the new contest
 */
export async function followUp(
  deps: BallotsDeps,
  caller: Caller,
  input: ControlInput & { readonly title?: string | undefined; readonly picked: readonly string[] },
): Promise<ContestView> {
  const before = await control(deps, caller, { action: 'follow-up', input }, async ({ tx, contest, book }) => {
    if (contest.followedById !== null) return { note: contest.followedById };
    const before = ContestDraft.parse(contest.definition);
    const drawn = contest.frozen ? contestOf(contest.frozen.definition) : drawUp(before, book);
    const draft = draftAfter(book, {
      contest: drawn,
      draft: before,
      outcome: contest.state === 'void' || contest.result === null ? null : Outcome.parse(contest.result),
      asked: input,
    });
    const id = await insertContest(tx, {
      meetingId: contest.meetingId,
      itemId: contest.itemId,
      draft,
      keeping: keepingOfContest(drawUp(draft, book)),
      followsId: contest.id,
    });
    return { after: { followedById: id } };
  });
  return deps.db.read(caller.actor.congressId, async (db) => {
    const contest = before.followedById === null ? undefined : await findContest(db, before.followedById);
    if (!contest) throw noFollowUp();
    return viewOf(db, deps, { contest, actor: caller.actor, book: await bookOf(deps, db) });
  });
}
