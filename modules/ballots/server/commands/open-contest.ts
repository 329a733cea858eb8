import type { ContestView } from '../../contract/views.ts';
import { ContestDraft, type Contest } from '../../domain/contest.ts';
import { meetingNotUnderWay } from '../../domain/control-errors.ts';
import { ballotLogKey } from '../ballot-log-key.ts';
import { checkOpening, drawUp, frozenRules, keepingOfContest, paperBytes } from '../contest-rules.ts';
import { control, type BallotsDeps, type Caller, type Control, type ControlInput } from '../control.ts';
import { freezeContest } from '../freeze-contest.ts';
import { plainOf } from '../canonical-json.ts';

async function freeze(deps: BallotsDeps, { tx, contest, book, now }: Control, drawn: Contest) {
  const voters = await deps.meetings.findRoll(tx, contest.meetingId, contest.itemId);
  checkOpening(drawn, { all: voters.length, present: voters.filter(({ isPresent }) => isPresent).length });
  return freezeContest(tx, {
    id: contest.id, title: contest.title, keeping: keepingOfContest(drawn), definition: plainOf(drawn), rules: frozenRules(drawn, book), voters, paperBytes: paperBytes(drawn),
  }, { log: ballotLogKey(deps.logKey, contest.id), boxFolder: deps.boxFolder, now });
}

/**
 * Opens a contest: what is voted on, by which rules, by whom, is frozen and hashed.
 * @throws AppError of the quorum (SES-05, SCM-04) and of the contest's own rules
 */
export async function openContest(deps: BallotsDeps, caller: Caller, input: ControlInput): Promise<ContestView> {
  return control(deps, caller, { action: 'open', input }, async (command) => {
    const { tx, contest, book } = command;
    const meeting = await deps.meetings.findMeeting(tx, contest.meetingId);
    if (!meeting?.isUnderWay) throw meetingNotUnderWay();
    await deps.meetings.requireQuorum(tx, contest.meetingId, contest.itemId);
    const { frozen, contestHash } = await freeze(deps, command, drawUp(ContestDraft.parse(contest.definition), book));
    return { after: { contestHash, rollHash: frozen.rollHash, presenceHash: frozen.presenceHash, onRoll: frozen.onRoll, present: frozen.present } };
  });
}
