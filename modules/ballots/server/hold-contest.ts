import { randomUUID } from 'node:crypto';
import type { PersonId } from '#platform/domain/ids.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { rollOf } from '#modules/meetings/server/module.ts';
import type { ContestView } from '../contract/views.ts';
import type { ContestDraft } from '../domain/contest.ts';
import type { Paper } from '../domain/paper.ts';
import { announceContest, certifyCount } from './commands/announce-contest.ts';
import { closeContest } from './commands/close-contest.ts';
import { createContest } from './commands/create-contest.ts';
import { nameScrutineers } from './commands/name-scrutineers.ts';
import { openContest } from './commands/open-contest.ts';
import { canonicalPaper } from './contest-rules.ts';
import type { BallotsDeps } from './control.ts';
import { makeSequencer, type Sequencer } from './sequencer.ts';

export type HeldContest = {
  readonly meetingId: string;
  readonly itemId?: string | undefined;
  readonly definition: ContestDraft;
  /** The paper of each voter by his place in the roll; null for one who does not press. */
  readonly paperAt: (place: number) => Paper | null;
};

const presentOf = (db: Queryable, meetingId: string): Promise<string[]> =>
  rollOf(db, meetingId).then((roll) => roll.filter(({ isPresent }) => isPresent).map(({ personId }) => personId));

/** The law asks two scrutineers at least (监票人). */
const SCRUTINEERS = 2;

/** Those who hold whole contests share one sequencer, as the hall does. */
export const openHeldContests = (deps: BallotsDeps): Sequencer =>
  makeSequencer({ db: deps.db, logKey: deps.logKey, boxFolder: deps.boxFolder, onTaken: () => undefined });

/**
 * A whole contest through the same commands and the same box as in the hall, for drills and the demo: drawn up, opened,
 * voted by everybody who is present, closed, announced.
 * @throws AppError what the commands throw
 */
export async function holdContest(
  deps: BallotsDeps,
  { office, sequencer }: { readonly office: Caller; readonly sequencer: Sequencer },
  { meetingId, itemId, definition, paperAt }: HeldContest,
): Promise<ContestView> {
  const { congressId } = office.actor;
  const act = (id: string, expected: ContestView['state']) => ({ id, commandId: randomUUID(), expected });
  const drafted = await createContest(deps, office, {
    commandId: randomUUID(),
    meetingId,
    ...(itemId === undefined ? {} : { itemId }),
    definition,
  });
  const { id, state } = drafted;
  const voters = await deps.db.read(congressId, (db) => presentOf(db, meetingId));
  const scrutineers = drafted.contest.method.visibility === 'secret' ? voters.slice(0, SCRUTINEERS) : [];
  if (scrutineers.length > 0) await nameScrutineers(deps, office, { ...act(id, state), personIds: scrutineers });
  await openContest(deps, office, act(id, state));
  await Promise.all(
    voters.flatMap((personId, place) => {
      const paper = paperAt(place);
      return paper === null
        ? []
        : [sequencer.cast(congressId, id, { personId, castId: randomUUID(), read: ({ contest }) => canonicalPaper(contest, paper) })];
    }),
  );
  const closed = await closeContest(deps, office, { ...act(id, 'open'), byHand: false });
  let counted = closed;
  for (const personId of scrutineers)
    counted = await certifyCount(
      deps,
      {
        ...office,
        actor: { ...office.actor, personId: personId as PersonId, name: '', posts: [{ role: 'deputy', organisationId: null, title: '' }] },
      },
      act(id, counted.state),
    );
  return announceContest(deps, office, act(id, counted.state));
}
