import { implement } from '@orpc/server';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';
import { ballotsContract } from '../contract/endpoints.ts';
import { announceContest, certifyCount } from './commands/announce-contest.ts';
import { changeContest } from './commands/change-contest.ts';
import { beginClosing, closeContest } from './commands/close-contest.ts';
import { createContest } from './commands/create-contest.ts';
import { decideContest } from './commands/decide-contest.ts';
import { enterCount } from './commands/enter-count.ts';
import { followUp } from './commands/follow-up.ts';
import { issuePaper } from './commands/issue-paper.ts';
import { nameScrutineers } from './commands/name-scrutineers.ts';
import { openContest } from './commands/open-contest.ts';
import { makeContestReady, withdrawContest } from './commands/prepare-contest.ts';
import { voidContest } from './commands/void-contest.ts';
import { canonicalPaper } from './contest-rules.ts';
import type { BallotsDeps } from './control.ts';
import { makeContestReader } from './queries/contests.ts';
import { readLog, readReceipt, readTurnout } from './queries/log.ts';
import { readScreen } from './queries/screen.ts';
import type { Sequencer } from './sequencer.ts';
import { mayReadContests } from './policy.ts';

const os = implement(ballotsContract).$context<ApiContext>();

export type BallotsRoutes = BallotsDeps & { readonly sequencer: Sequencer };

/** The module's endpoints: each is a command or a query. A cast is neither: it goes to the sequencer. */
export function ballotsRouter(deps: BallotsRoutes) {
  const reader = makeContestReader(deps);
  const actorOf = (context: ApiContext) => callerOf(context).actor;
  return os.router({
    list: os.list.handler(async ({ input, context }) => ({ rows: await reader.list(actorOf(context), input) })),
    mine: os.mine.handler(async ({ input, context }) => ({ rows: await reader.mine(actorOf(context), input.meetingId) })),
    read: os.read.handler(({ input, context }) => reader.read(actorOf(context), input.id)),
    screen: os.screen.handler(({ input, context }) => readScreen(deps, actorOf(context), input.id)),
    turnout: os.turnout.handler(async ({ input, context }) => ({ rows: await readTurnout(deps, actorOf(context), input.id) })),
    log: os.log.handler(({ input, context }) => readLog(deps, actorOf(context), input.id)),
    receipt: os.receipt.handler(({ input, context }) => readReceipt(deps, actorOf(context), input.id)),
    cast: os.cast.handler(({ input, context }) => {
      const actor = actorOf(context);
      if (!mayReadContests(actor)) throw notAllowed('ballots.cast');
      return deps.sequencer.cast(actor.congressId, input.id, {
        personId: actor.personId,
        castId: input.castId,
        read: ({ contest }) => canonicalPaper(contest, input.paper),
      });
    }),
    create: os.create.handler(({ input, context }) => createContest(deps, callerOf(context), input)),
    acts: {
      change: os.acts.change.handler(({ input, context }) => changeContest(deps, callerOf(context), input)),
      nameScrutineers: os.acts.nameScrutineers.handler(({ input, context }) => nameScrutineers(deps, callerOf(context), input)),
      makeReady: os.acts.makeReady.handler(({ input, context }) => makeContestReady(deps, callerOf(context), input)),
      withdraw: os.acts.withdraw.handler(({ input, context }) => withdrawContest(deps, callerOf(context), input)),
      open: os.acts.open.handler(({ input, context }) => openContest(deps, callerOf(context), input)),
      issuePaper: os.acts.issuePaper.handler(({ input, context }) => issuePaper(deps, callerOf(context), input)),
      beginClosing: os.acts.beginClosing.handler(({ input, context }) => beginClosing(deps, callerOf(context), input)),
      close: os.acts.close.handler(({ input, context }) => closeContest(deps, callerOf(context), input)),
      enterCount: os.acts.enterCount.handler(({ input, context }) => enterCount(deps, callerOf(context), input)),
      decide: os.acts.decide.handler(({ input, context }) => decideContest(deps, callerOf(context), input)),
      certify: os.acts.certify.handler(({ input, context }) => certifyCount(deps, callerOf(context), input)),
      announce: os.acts.announce.handler(({ input, context }) => announceContest(deps, callerOf(context), input)),
      void: os.acts.void.handler(({ input, context }) => voidContest(deps, callerOf(context), input)),
      followUp: os.acts.followUp.handler(({ input, context }) => followUp(deps, callerOf(context), input)),
    },
  });
}
