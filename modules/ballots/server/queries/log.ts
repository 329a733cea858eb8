import { formatReceipt } from '#platform/domain/merkle/inclusion-receipt.ts';
import { EMPTY_FRONTIER } from '#platform/domain/merkle/frontier.ts';
import { leafHash } from '#platform/domain/merkle/merkle-hash.ts';
import { inclusionProof } from '#platform/domain/merkle/merkle-proof.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { sha256 } from '#platform/server/journal/journal-key.ts';
import type { ContestView, ReceiptView } from '../../contract/views.ts';
import { noReceipt, notClosedYet } from '../../domain/control-errors.ts';
import { logViewOf } from '../contest-facts.ts';
import { findContest, findVoters, type ContestRecord, type VoterRow } from '../contest-store.ts';
import { isTaking } from '../contest-view.ts';
import type { BallotsDeps } from '../control.ts';
import { controlRelations, isOperator, mayReadContests } from '../policy.ts';
import { findKeptCasts } from '../receipt.ts';

type LeafRow = { readonly index: number; readonly kind: string; readonly data: Buffer };

const findLeaves = (db: Queryable, id: string, before: number): Promise<LeafRow[]> =>
  db.query<LeafRow>(
    'select leaf_index as index, kind, data from ballots_leaves where contest_id = $1 and leaf_index < $2 order by leaf_index',
    [id, before],
    'ballots-leaves',
  );

/** Those who run or check a vote, once it is closed: entries of a log say who took part. */
async function requireChecker(db: Queryable, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<ContestRecord> {
  const contest = await findContest(db, id);
  // Who does not run votes does not learn either whether there is such a contest.
  if (!contest) throw isOperator(actor) ? notFound('contest') : notAllowed('ballots.log');
  if ((await controlRelations(db, { actor, contest })).length === 0) throw notAllowed('ballots.log');
  if (contest.frozen === null || isTaking(contest.state)) throw notClosedYet();
  return contest;
}

/** @throws AppError `ballots.not_closed_yet` */
export const readTurnout = (deps: BallotsDeps, actor: Actor, id: string): Promise<Omit<VoterRow, 'paper'>[]> =>
  deps.db.read(actor.congressId, async (db) => {
    await requireChecker(db, { actor, id });
    return (await findVoters(db, id)).map(({ paper: _paper, ...row }) => row);
  });

/** The log of a closed contest, entries in base64 as they were hashed. */
export const readLog = (
  deps: BallotsDeps,
  actor: Actor,
  id: string,
): Promise<{ log: NonNullable<ContestView['log']>; leaves: { index: number; kind: string; data: string }[] }> =>
  deps.db.read(actor.congressId, async (db) => {
    await requireChecker(db, { actor, id });
    const log = await logViewOf(db, deps.logKey, id);
    if (!log) throw notFound('log');
    return {
      log,
      leaves: (await findLeaves(db, id, log.size)).map(({ index, kind, data }) => ({ index, kind, data: data.toString('base64') })),
    };
  });

/** The actor's own receipt with the proof that its entry is under the checkpoint it names. */
export const readReceipt = (deps: BallotsDeps, actor: Actor, id: string): Promise<{ receipt: ReceiptView; proof: string }> =>
  deps.db.read(actor.congressId, async (db) => {
    if (!mayReadContests(actor)) throw notAllowed('ballots.receipt');
    if (!(await findContest(db, id))) throw notFound('contest');
    const kept = (await findKeptCasts(db, id, [actor.personId])).get(actor.personId);
    if (kept?.medium !== 'device') throw noReceipt();
    const { receipt } = kept;
    const leaves = (await findLeaves(db, id, receipt.treeSize)).map(({ data }) => leafHash(sha256, data));
    const proof = inclusionProof(sha256, { before: EMPTY_FRONTIER, leaves }, receipt.leafIndex);
    return { receipt, proof: formatReceipt({ index: receipt.leafIndex, proof, checkpoint: receipt.checkpoint }) };
  });
