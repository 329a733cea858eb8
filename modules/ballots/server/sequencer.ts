import { AppError } from '#platform/domain/errors.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { JournalKey } from '#platform/server/journal/journal-key.ts';
import { notAVoter, notPresentAtOpening, paperTooLong } from '../domain/casting-errors.ts';
import { ballotLogKey } from './ballot-log-key.ts';
import { roomOf } from './box-seal.ts';
import { commitCasts, type Cast, type CastOutcome } from './commit-casts.ts';
import { keepOpenContests, type OpenContest } from './contest-at-hand.ts';
import type { Receipt } from './receipt.ts';

export type SequencerDeps = {
  readonly db: Database;
  readonly logKey: JournalKey;
  readonly boxFolder: string;
  /** Told after papers were taken in a contest, once a batch. */
  readonly onTaken: (congressId: CongressId, contestId: string) => void;
};

type Waiting = { readonly cast: Cast; readonly done: (receipt: Receipt) => void; readonly fail: (error: unknown) => void };
type Lane = { readonly contest: OpenContest; waiting: Waiting[]; isRunning: boolean };

// As long as a hand needs for nothing; what comes while a batch is written forms the next one.
const GATHER_MS = 3;
const MOST_IN_BATCH = 1500;

/**
 * Takes casts and writes them in batches, one batch of a contest at a time. Several server processes
 * may each have one; the lock of the contest's log puts their batches in one order.
 */
export function makeSequencer(deps: SequencerDeps) {
  const contests = keepOpenContests(deps);
  const lanes = new Map<string, Lane>();

  const commit = async ({ contest }: Lane, batch: readonly Waiting[]): Promise<void> => {
    const casts = batch.map(({ cast }) => cast);
    const outcomes = await deps.db.write(contest.congressId, (tx) =>
      commitCasts(tx, { contest, log: ballotLogKey(deps.logKey, contest.id), casts }),
    );
    batch.forEach((waiting, at) => answer(waiting, outcomes[at]));
    // Its keys must not stay in memory longer than on the disk.
    if (outcomes.some((outcome) => 'error' in outcome && outcome.error.code === 'ballots.contest_closed'))
      contests.forget(contest.congressId, contest.id);
    if (outcomes.some((outcome) => 'receipt' in outcome)) deps.onTaken(contest.congressId, contest.id);
  };

  const run = async (key: string, lane: Lane): Promise<void> => {
    while (lane.waiting.length > 0) {
      const batch = lane.waiting.slice(0, MOST_IN_BATCH);
      lane.waiting = lane.waiting.slice(MOST_IN_BATCH);
      // Whatever is not answered by a commit may or may not be kept: the voter's device asks again.
      await commit(lane, batch).catch((error: unknown) => batch.forEach(({ fail }) => fail(error)));
    }
    lanes.delete(key);
  };

  const enqueue = (contest: OpenContest, cast: Cast): Promise<Receipt> =>
    new Promise((done, fail) => {
      const key = `${contest.congressId} ${contest.id}`;
      const lane = lanes.get(key) ?? { contest, waiting: [], isRunning: false };
      lanes.set(key, lane);
      lane.waiting.push({ cast, done, fail });
      if (lane.isRunning) return;
      lane.isRunning = true;
      setTimeout(() => void run(key, lane), GATHER_MS);
    });

  return {
    contests,
    /**
     * Casts a paper; the answer comes when it is durable.
     * @param read makes the paper's canonical text by the contest's frozen definition
     * @throws AppError `ballots.*`: not a voter, received before, on paper, closed
     */
    cast: async (
      congressId: CongressId,
      contestId: string,
      { personId, castId, read }: { readonly personId: string; readonly castId: string; readonly read: (contest: OpenContest) => string },
    ): Promise<Receipt> => {
      const contest = await contests.find(congressId, contestId);
      const isPresent = contest.voters.get(personId);
      if (isPresent === undefined) throw notAVoter();
      if (!isPresent) throw notPresentAtOpening();
      const paper = read(contest);
      // Before the batch: one that does not fit must not take the others with it.
      if (contest.box && Buffer.byteLength(paper) > roomOf(contest.box.width)) throw paperTooLong();
      return enqueue(contest, { personId, castId, paper });
    },
  };
}

export type Sequencer = ReturnType<typeof makeSequencer>;

function answer({ done, fail }: Waiting, outcome: CastOutcome | undefined): void {
  if (outcome === undefined) fail(new AppError({ code: 'platform.unforeseen', kind: 'unavailable' }));
  else if ('receipt' in outcome) done(outcome.receipt);
  else fail(outcome.error);
}
