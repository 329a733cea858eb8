import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { ContestDraft } from '../../domain/contest.ts';
import { ballotLogKey } from '../ballot-log-key.ts';
import { plainOf } from '../canonical-json.ts';
import { drawUp, frozenRules, keepingOfContest, paperBytes } from '../contest-rules.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';
import { freezeContest } from '../freeze-contest.ts';
import { electorateNow } from '../meeting-door.ts';

/**
 * Opens a contest: what is voted on, by which rules, by whom, is frozen and hashed.
 * @throws AppError of the quorum (SES-05, SCM-04) and of the contest's own rules
 */
export async function openContest(deps: BallotsDeps, caller: Caller, input: ControlInput): Promise<ContestView> {
  return control(deps, caller, { action: 'open', input }, async ({ tx, contest, book, now }) => {
    const drawn = drawUp(ContestDraft.parse(contest.definition), book);
    const { all, voters } = await electorateNow(tx, contest.meetingId, { contest: drawn, book });
    const opening = {
      id: contest.id,
      title: contest.title,
      keeping: keepingOfContest(drawn),
      definition: plainOf(drawn),
      rules: frozenRules(drawn, book),
      all,
      voters,
      paperBytes: paperBytes(drawn),
    };
    const { frozen, contestHash } = await freezeContest(tx, opening, {
      log: ballotLogKey(deps.logKey, contest.id),
      boxFolder: deps.boxFolder,
      now,
    });
    return {
      after: { contestHash, rollHash: frozen.rollHash, presenceHash: frozen.presenceHash, onRoll: frozen.onRoll, present: frozen.present },
    };
  });
}
