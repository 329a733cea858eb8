import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { findMeetingFacts } from '#modules/meetings/server/module.ts';
import { findCongress } from '#modules/register/server/module.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { callerOfRequest, type KnowsContext } from '#platform/server/http/caller-of.ts';
import { journalBy } from '#platform/server/journal/journal-by.ts';
import { FormatQuery } from '#platform/server/papers/print-paper.ts';
import { sendPaper } from '#platform/server/papers/send-paper.ts';
import { notDecidedYet } from '../domain/control-errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import { ballotReport } from '../domain/papers/ballot-report.ts';
import { isResultShown } from '../domain/result-shown.ts';
import { ballotWordsZhCn as words } from '../texts/words-zh-cn.ts';
import { loadFacts, type ContestFacts } from './contest-facts.ts';
import { findContest, findVoters } from './contest-store.ts';
import { bookOf, type BallotsDeps } from './control.ts';
import { mayKnow, mayReadContests, relationsTo } from './policy.ts';
import { resultSheet } from './papers/result-sheet.ts';
import { voteEvents } from './vote-events.ts';

export type BallotsDocumentDeps = BallotsDeps & KnowsContext;

const Target = z.object({ id: z.uuid() });

type Decided = {
  readonly facts: ContestFacts & { readonly outcome: Outcome };
  readonly actor: Actor;
  readonly db: Queryable;
  readonly organization: string;
};

/** A contest with its outcome, for who may know of it. @throws AppError `ballots.not_decided_yet` */
async function decidedContest(
  deps: BallotsDeps,
  db: Queryable,
  { actor, id, organization }: { readonly actor: Actor; readonly id: string; readonly organization: string },
): Promise<Decided> {
  const record = await findContest(db, id);
  if (!record) throw notFound('contest');
  const facts = await loadFacts(db, deps, { record, book: await bookOf(deps, db) });
  if (!mayKnow(facts, actor, false)) throw notFound('contest');
  const { outcome, chairIds, scrutineers } = facts;
  const heard =
    isResultShown(record.state, facts.contest.method.isCertified) ||
    relationsTo(actor, { chairIds, scrutineers, isVoter: false }).length > 0;
  if (outcome === null || !heard) throw notDecidedYet();
  return { facts: { ...facts, outcome }, actor, db, organization };
}

async function jsonOf({ facts, db, organization }: Decided): Promise<object> {
  const { record, contest, outcome, log } = facts;
  const voters = facts.keeping === 'named' ? await findVoters(db, record.id) : [];
  return {
    contest: {
      id: record.id,
      title: record.title,
      kind: contest.kind,
      visibility: contest.method.visibility,
      state: record.state,
      meeting_id: record.meetingId,
      item_id: record.itemId,
    },
    frozen: {
      contest_hash: record.contestHash,
      roll_hash: record.frozen?.rollHash,
      presence_hash: record.frozen?.presenceHash,
      rules: record.frozen?.rules,
    },
    log,
    outcome,
    vote_events: voteEvents(facts, { organization, voters }),
  };
}

async function reportOf({ facts, db, organization }: Decided): Promise<Paper> {
  const { record, contest, outcome, log, scrutineers } = facts;
  const meeting = await findMeetingFacts(db, record.meetingId);
  const rule = record.frozen?.rules.find(({ id }) => id === contest.method.rules['share']);
  return ballotReport({
    issuer: organization,
    meeting: meeting?.title ?? '',
    contest,
    outcome,
    decidedOn: dateOfInstant(record.decidedAt ?? new Date(0)),
    scrutineers: scrutineers.map(({ name }) => name),
    neededBy: rule?.cite ?? '',
    method: words.visibility[contest.method.visibility],
    media: contest.method.media.map((medium) => words.medium[medium]).join('、'),
    contestHash: record.contestHash ?? '',
    logSize: log?.size ?? 0,
    root: log?.root ?? '',
  });
}

/** Results as a table, as data, and as the paper that scrutineers sign. */
export function ballotDocumentRoutes(server: FastifyInstance, deps: BallotsDocumentDeps): void {
  const answer = async <Made>(
    request: FastifyRequest,
    reply: FastifyReply,
    { action, make }: { readonly action: string; readonly make: (decided: Decided) => Promise<Made> | Made },
  ): Promise<{ made: Made; name: string }> => {
    const caller = await callerOfRequest(deps, request, reply);
    const { actor } = caller;
    if (!mayReadContests(actor)) throw notAllowed(`ballots.${action}`);
    const { data: target } = Target.safeParse(request.params);
    if (!target) throw notFound('contest');
    const { id } = target;
    const organization = (await deps.db.system((tx) => findCongress(tx, actor.congressId)))?.name ?? '';
    return deps.db.write(actor.congressId, async (tx) => {
      const decided = await decidedContest(deps, tx, { actor, id, organization });
      // whatever leaves the house is in the journal.
      await journalBy(tx, caller, { action: `ballots.result.${action}`, objectType: 'contest', objectId: id });
      return { made: await make(decided), name: decided.facts.record.title };
    });
  };
  server.get('/api/ballots/:id/result.csv', async (request, reply) => {
    const { made, name } = await answer(request, reply, {
      action: 'csv',
      make: ({ facts: { record, outcome } }) => resultSheet(record.title, outcome),
    });
    return sendDownload(reply, { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: made });
  });
  server.get('/api/ballots/:id/result.json', async (request, reply) => {
    const { made, name } = await answer(request, reply, { action: 'json', make: jsonOf });
    return sendDownload(reply, {
      name: `${name}.json`,
      mediaType: 'application/json; charset=utf-8',
      bytes: Buffer.from(JSON.stringify(made, null, 2)),
    });
  });
  server.get('/api/ballots/:id/report', async (request, reply) => {
    const { made, name } = await answer(request, reply, { action: 'report', make: reportOf });
    return sendPaper(reply, made, { format: FormatQuery.safeParse(request.query).data?.format ?? 'html', name });
  });
}
