import type { Actor } from '#platform/domain/actor.ts';
import type { JournalKey } from '#platform/server/journal/journal-key.ts';
import type { LiveHub } from '#platform/server/live/live-hub.ts';
import type { LiveRoom } from '#platform/server/live/live-routes.ts';
import { contestTopic } from '../contract/events.ts';
import type { BallotsDeps } from './control.ts';
import { mayReadContests } from './policy.ts';
import { ballotsRouter } from './routes.ts';
import { makeSequencer } from './sequencer.ts';
import { lookAfterContests } from './look-after-contests.ts';

/** What other modules and the composition root may ask of ballots. */
export { holdContest, openHeldContests, type HeldContest } from './hold-contest.ts';
export { offeredBallotFigures } from './offered-figures.ts';
export { assessmentsOfItem } from './queries/assessments.ts';
export { resultsOfMeeting } from './queries/results.ts';
export { voteOnItem, type ItemVote } from './queries/vote-on-item.ts';
export { ballotDocumentRoutes } from './document-routes.ts';
export { verifyContests, type ContestReport } from './verify-contest.ts';
export type { BallotsDeps } from './control.ts';
export { mayReadContests } from './policy.ts';

/** Who may hear that a contest changed: whoever may read contests. */
export const ballotsLiveRoom: LiveRoom = { room: 'ballots', mayHear: async (actor: Actor) => mayReadContests(actor) };

export type BallotsParts = Omit<BallotsDeps, 'logKey'> & { readonly logKey: JournalKey; readonly hub: Pick<LiveHub, 'tellSoon'> };

/** The module's endpoints with the sequencer of this process, and what it does by itself. */
export function openBallots({ hub, ...deps }: BallotsParts) {
  const sequencer = makeSequencer({
    db: deps.db,
    logKey: deps.logKey,
    boxFolder: deps.boxFolder,
    // The number received is no news for those who vote; consoles and screens hear it four times a second at most.
    onTaken: (congressId, contestId) => hub.tellSoon(congressId, contestTopic(contestId)),
  });
  return { router: ballotsRouter({ ...deps, sequencer }), sweep: () => lookAfterContests(deps) };
}
