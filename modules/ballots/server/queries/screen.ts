import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { ScreenView } from '../../contract/views.ts';
import { Paper } from '../../domain/paper.ts';
import { isResultShown } from '../../domain/result-shown.ts';
import { parsePaper } from '../contest-rules.ts';
import { loadFacts, type ContestFacts } from '../contest-facts.ts';
import { findContest, findVoters } from '../contest-store.ts';
import { isTaking, rowOf } from '../contest-view.ts';
import { bookOf, type BallotsDeps } from '../control.ts';
import { mayKnow, mayReadContests } from '../policy.ts';

const paperOf = (text: string | null): Paper | null => {
  const read = text === null ? undefined : Paper.safeParse(parsePaper(text));
  return read?.success ? read.data : null;
};

/** Only a named vote has seats: who has pressed while it runs, and how once it is closed. */
async function seatsOf(db: Parameters<typeof findVoters>[0], { record, keeping }: ContestFacts): Promise<ScreenView['seats']> {
  if (keeping !== 'named' || !record.frozen) return null;
  const isOver = !isTaking(record.state);
  return (await findVoters(db, record.id)).map(({ name, seat, isPresent, medium, paper }) => ({
    name,
    seat,
    isPresent,
    hasCast: medium !== null,
    paper: isOver ? paperOf(paper) : null,
  }));
}

/** A contest as the big screen shows it. @throws AppError `platform.not_found` */
export async function readScreen(deps: BallotsDeps, actor: Actor, id: string): Promise<ScreenView> {
  if (!mayReadContests(actor)) throw notAllowed('ballots.screen');
  return deps.db.read(actor.congressId, async (db) => {
    const record = await findContest(db, id);
    if (!record) throw notFound('contest');
    const facts = await loadFacts(db, deps, { record, book: await bookOf(deps, db) });
    if (!mayKnow(facts, actor, false)) throw notFound('contest');
    return {
      id,
      title: record.title,
      kind: record.kind,
      keeping: facts.keeping,
      state: record.state,
      contest: facts.contest,
      onRoll: record.frozen?.onRoll ?? 0,
      present: record.frozen?.present ?? 0,
      received: record.received ?? 0,
      closesAt: rowOf(record).closesAt,
      serverNow: facts.now.toISOString(),
      contestHash: record.contestHash,
      logSize: facts.log?.size ?? 0,
      root: facts.log?.root ?? null,
      seats: await seatsOf(db, facts),
      result: isResultShown(record.state, facts.contest.method.isCertified) ? facts.outcome : null,
    };
  });
}
