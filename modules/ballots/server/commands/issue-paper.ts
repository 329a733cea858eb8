import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { contestClosed, notAVoter } from '../../domain/casting-errors.ts';
import { paperNotAMedium, voterHasCast } from '../../domain/control-errors.ts';
import { growLog, leafOf, lockLog } from '../ballot-log.ts';
import { ballotLogKey, signRefusal } from '../ballot-log-key.ts';
import { contestOf } from '../contest-rules.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';
import { findKeptCasts } from '../receipt.ts';

const ISSUE = `insert into ballots_casts (congress_id, contest_id, person_id, medium, leaf_index, tree_size) values ($1, $2, $3, 'paper', $4, $5)`;

/**
 * Gives a person a paper ballot: an entry of the log, and the person's one row of this contest. From
 * then on a cast by device is refused; who has cast by device gets no paper.
 */
export async function issuePaper(
  deps: BallotsDeps,
  caller: Caller,
  input: ControlInput & { readonly personId: string },
): Promise<ContestView> {
  return control(deps, caller, { action: 'issue-paper', input }, async ({ tx, contest }) => {
    const { personId } = input;
    if (!contestOf(contest.frozen?.definition).method.media.includes('paper')) throw paperNotAMedium();
    const [voter] = await tx.query('select 1 from ballots_voters where contest_id = $1 and person_id = $2 and is_present', [
      contest.id,
      personId,
    ]);
    if (!voter) throw notAVoter();
    const log = ballotLogKey(deps.logKey, contest.id);
    const head = await lockLog(tx, contest.id);
    if (!head?.isOpen)
      throw contestClosed({
        refusal: signRefusal(log, { contestId: contest.id, personId, reason: 'closed', size: head?.size ?? 0 }),
        receipt: null,
      });
    if ((await findKeptCasts(tx, contest.id, [personId])).size > 0) throw voterHasCast();
    const { head: grown } = await growLog(tx, log, {
      head,
      leaves: [leafOf('PAPER', { contest: contest.id, person: personId })],
      growth: { isOpen: true, received: head.received },
    });
    await tx.query(ISSUE, [tx.congressId, contest.id, personId, head.size, grown.size]);
    return { after: { personId } };
  });
}
