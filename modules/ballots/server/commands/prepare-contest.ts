import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { ContestDraft } from '../../domain/contest.ts';
import { drawUp } from '../contest-rules.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';
import { setState } from '../contest-store.ts';

/** Checks a draft against the rule book once more and lays it ready. */
export async function makeContestReady(deps: BallotsDeps, caller: Caller, input: ControlInput): Promise<ContestView> {
  return control(deps, caller, { action: 'make-ready', input }, async ({ tx, contest, book }) => {
    drawUp(ContestDraft.parse(contest.definition), book);
    await setState(tx, contest.id, 'ready');
    return {};
  });
}

/** Withdraws a contest that was never opened. */
export async function withdrawContest(deps: BallotsDeps, caller: Caller, input: ControlInput): Promise<ContestView> {
  return control(deps, caller, { action: 'withdraw', input }, async ({ tx, contest }) => {
    await setState(tx, contest.id, 'void');
    return {};
  });
}
