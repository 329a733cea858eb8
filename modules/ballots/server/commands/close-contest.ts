import { createHash } from 'node:crypto';
import type { Tx } from '#platform/server/db/database.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { COUNTDOWN_S } from '../../domain/countdown.ts';
import { boxHash, growLog, leafOf, lockLog } from '../ballot-log.ts';
import { ballotLogKey } from '../ballot-log-key.ts';
import { contestOf } from '../contest-rules.ts';
import { countIssued, needsHandCount, setState, type ContestRecord } from '../contest-store.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';
import { readSealed } from '../sealed-papers.ts';
import { decideContest } from './decide-contest.ts';

/** Begins the countdown; papers are still taken, after its end too, until somebody closes. */
export async function beginClosing(deps: BallotsDeps, caller: Caller, input: ControlInput): Promise<ContestView> {
  return control(deps, caller, { action: 'begin-closing', input }, async ({ tx, contest, now }) => {
    await setState(tx, contest.id, 'closing', { closes_at: new Date(now.getTime() + COUNTDOWN_S * 1000) });
    return {};
  });
}

/** CLOSE as an entry of the log; where papers are kept apart, BOX binds every sealed paper to this moment. */
async function closeLog(deps: BallotsDeps, tx: Tx, contest: ContestRecord): Promise<{ received: number; root: string }> {
  const log = ballotLogKey(deps.logKey, contest.id);
  const head = await lockLog(tx, contest.id);
  if (!head) throw new Error(`contest ${contest.id} has no log`);
  const growth = { isOpen: false, received: head.received };
  const closed = await growLog(tx, log, { head, leaves: [leafOf('CLOSE', { contest: contest.id, received: head.received })], growth });
  if (contest.keeping === 'named') return { received: head.received, root: closed.note };
  const sealed = await readSealed(tx, contest);
  const { note } = await growLog(tx, log, {
    head: closed.head,
    leaves: [leafOf('BOX', { contest: contest.id, papers: sealed.length, hash: boxHash(sealed) })],
    growth,
  });
  return { received: head.received, root: note };
}

// The decision that follows a close by itself has an id that follows from the close's: a repeated close repeats it.
function idAfter(commandId: string): string {
  const hex = createHash('sha256').update(`${commandId} decide`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Closes. Whatever is in the log before counts, whatever comes after is refused. Where nothing has to
 * be counted by hand the outcome follows at once; if it cannot, the contest stays closed and the
 * console says so.
 */
export async function closeContest(
  deps: BallotsDeps,
  caller: Caller,
  input: ControlInput & { readonly byHand: boolean },
): Promise<ContestView> {
  let waits = false;
  const closed = await control(deps, caller, { action: 'close', input }, async ({ tx, contest, now }) => {
    const { received, root } = await closeLog(deps, tx, contest);
    await setState(tx, contest.id, 'closed', { closed_at: now });
    await tx.query('update ballots_contests set is_by_hand = $2 where id = $1', [contest.id, input.byHand]);
    waits = needsHandCount({ isByHand: input.byHand }, contestOf(contest.frozen?.definition), await countIssued(tx, contest.id));
    return { after: { received, checkpoint: root } };
  });
  if (closed.state !== 'closed' || waits) return closed;
  return decideContest(deps, caller, { id: input.id, commandId: idAfter(input.commandId), expected: 'closed' }).catch((error: unknown) => {
    deps.onTrouble(error);
    return closed;
  });
}
