import { findMeetingFacts, standingIn } from '#modules/meetings/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { askTogether } from '#platform/server/db/ask-together.ts';
import type { ContestRow, ContestView } from '../../contract/views.ts';
import type { ContestState } from '../../domain/contest-lifecycle.ts';
import { loadFacts, loadVoters, type ContestFacts, type VoterFacts } from '../contest-facts.ts';
import { CONTEST, type ContestRecord, findContest } from '../contest-store.ts';
import { assembleView, rowOf } from '../contest-view.ts';
import { bookOf, type BallotsDeps } from '../control.ts';
import { isOperator, mayKnow, mayReadContests } from '../policy.ts';

const OPEN = `select c.id, c.meeting_id as "meetingId" from ballots_contests c where c.congress_id = (select platform_congress()) and c.state in ('open', 'closing') order by c.opened_at desc, c.id`;
type OpenRow = { readonly id: string; readonly meetingId: string };

/**
 * Reading contests. When a vote opens, three thousand pages ask at the same moment: what is the same
 * for all is read once for those who wait, what is one's own in one query for many. Nothing is kept
 * beyond that, so nobody reads what was true before he asked.
 */
export function makeContestReader(deps: BallotsDeps) {
  const { db } = deps;
  const facts = askTogether<ContestFacts>((congressId, ids) =>
    db.read(congressId as CongressId, async (tx) => {
      const book = await bookOf(deps, tx);
      const found = new Map<string, ContestFacts>();
      for (const id of ids) {
        const record = await findContest(tx, id);
        if (record) found.set(id, await loadFacts(tx, deps, { record, book }));
      }
      return found;
    }),
  );
  const voters = askTogether<VoterFacts>((group, personIds) => {
    const [congressId = '', contestId = ''] = group.split(' ');
    return db.read(congressId as CongressId, (tx) => loadVoters(tx, contestId, personIds));
  });
  const open = askTogether<readonly OpenRow[]>((congressId) =>
    db.read(congressId as CongressId, async (tx) => new Map([['open', await tx.query<OpenRow>(OPEN, [], 'ballots-open')]])),
  );

  /** @throws AppError `platform.not_allowed`, `platform.not_found` */
  const read = async (actor: Actor, id: string): Promise<ContestView> => {
    if (!mayReadContests(actor)) throw notAllowed('ballots.read');
    const [found, voter] = await Promise.all([facts(actor.congressId, id), voters(`${actor.congressId} ${id}`, actor.personId)]);
    if (!found || !mayKnow(found, actor, voter !== undefined)) throw notFound('contest');
    return assembleView(found, actor, voter);
  };

  return {
    read,
    /** Contests that take papers now and in which the actor may vote. */
    mine: async (actor: Actor, meetingId: string | undefined): Promise<ContestView[]> => {
      if (!mayReadContests(actor)) throw notAllowed('ballots.mine');
      const rows = ((await open(actor.congressId, 'open')) ?? []).filter((row) => meetingId === undefined || row.meetingId === meetingId);
      if (rows.length === 0) return [];
      const views = await Promise.all(rows.map(({ id }) => read(actor, id)));
      return views.filter(({ own }) => own.isOnRoll);
    },
    list: async (
      actor: Actor,
      { meetingId, state }: { readonly meetingId: string; readonly state?: ContestState | undefined },
    ): Promise<ContestRow[]> => {
      if (!mayReadContests(actor)) throw notAllowed('ballots.list');
      return db.read(actor.congressId, async (tx) => {
        const meeting = await findMeetingFacts(tx, meetingId);
        if (!meeting || (meeting.isRestricted && !isOperator(actor) && !(await standingIn(tx, actor, meetingId))?.mayKnow))
          throw notFound('meeting');
        return (
          await tx.query<ContestRecord>(
            `${CONTEST} where c.meeting_id = $1 and ($2::text is null or c.state = $2) order by c.id desc`,
            [meetingId, state ?? null],
            'ballots-list',
          )
        ).map(rowOf);
      });
    },
  };
}
