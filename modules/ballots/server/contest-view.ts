import type { Actor } from '#platform/domain/actor.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ContestRow, ContestView } from '../contract/views.ts';
import { OPEN_STATES, type ContestState } from '../domain/contest-lifecycle.ts';
import { isResultShown } from '../domain/result-shown.ts';
import { loadFacts, loadVoters, type ContestFacts, type FactsDeps, type VoterFacts } from './contest-facts.ts';
import type { ContestRecord } from './contest-store.ts';
import { countsAgree, tallyOf } from './hand-counts.ts';
import { actionsOf, relationsTo } from './policy.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const FEW = 10;

export const isTaking = (state: ContestState): boolean => OPEN_STATES.some((open) => open === state);

export const rowOf = (contest: ContestRecord): ContestRow => ({
  id: contest.id,
  meetingId: contest.meetingId,
  itemId: contest.itemId,
  title: contest.title,
  kind: contest.kind,
  keeping: contest.keeping,
  state: contest.state,
  received: contest.received,
  onRoll: contest.frozen?.onRoll ?? null,
  present: contest.frozen?.present ?? null,
  openedAt: iso(contest.openedAt),
  closesAt: contest.state === 'closing' ? iso(contest.closesAt) : null,
  closedAt: iso(contest.closedAt),
  decidedAt: iso(contest.decidedAt),
  announcedAt: iso(contest.announcedAt),
});

/** What has to be said beside a result that keeps no names. */
function warningsOf({ keeping, record, outcome }: ContestFacts): ContestView['warnings'] {
  if (keeping === 'named') return [];
  const isUnanimous =
    outcome !== null &&
    outcome.valid > 1 &&
    outcome.options.some((option) =>
      [option.for, option.against, option.abstain, option.satisfied, option.basicallySatisfied, option.dissatisfied].includes(
        outcome.valid,
      ),
    );
  return [...((record.frozen?.present ?? FEW) < FEW ? ['few-voters' as const] : []), ...(isUnanimous ? ['unanimous' as const] : [])];
}

function ownPart({ record }: ContestFacts, voter: VoterFacts | undefined): ContestView['own'] {
  const { isPresent = false, kept } = voter ?? {};
  return {
    isOnRoll: voter !== undefined,
    isPresent,
    mayCast: isTaking(record.state) && isPresent && kept === undefined,
    receipt: kept?.medium === 'device' ? kept.receipt : null,
    medium: kept?.medium ?? null,
  };
}

function handCountsOf({ handCounts }: ContestFacts, personId: string): Pick<ContestView, 'handCounts' | 'handCountsAgree'> {
  const agree = countsAgree(handCounts);
  return {
    handCounts: handCounts.map((count) => ({
      personId: count.personId,
      name: count.name,
      at: count.at.toISOString(),
      isOwn: count.personId === personId,
      counts: count.personId === personId || agree === true ? tallyOf(count.counts) : null,
    })),
    handCountsAgree: agree,
  };
}

/** A contest as one reader may see it. Of an open one nothing but the number received. */
export function assembleView(facts: ContestFacts, actor: Actor, voter: VoterFacts | undefined): ContestView {
  const { record, draft, contest, keeping, outcome, log, scrutineers, papersIssued, certificates, voidings } = facts;
  const { frozen, contestHash } = record;
  const relations = relationsTo(actor, { chairIds: facts.chairIds, scrutineers, isVoter: voter !== undefined });
  const heard = isResultShown(record.state, contest.method.isCertified) || relations.some((relation) => relation !== 'voter');
  return {
    ...rowOf(record),
    keeping,
    version: record.version,
    serverNow: facts.now.toISOString(),
    draft,
    contest,
    followsId: record.followsId,
    followedById: record.followedById,
    frozen:
      frozen && contestHash !== null
        ? { contestHash, rollHash: frozen.rollHash, presenceHash: frozen.presenceHash, rules: [...frozen.rules] }
        : null,
    log,
    scrutineers: [...scrutineers],
    ...handCountsOf(facts, actor.personId),
    papersIssued,
    certificates,
    voidings,
    voidReason: record.voidReason,
    result: heard ? outcome : null,
    warnings: heard ? warningsOf(facts) : [],
    own: ownPart(facts, voter),
    actions: actionsOf(record, relations),
  };
}

export type ViewOf = { readonly contest: ContestRecord; readonly actor: Actor; readonly book: RuleBook };

/** The same within an act's transaction. */
export async function viewOf(db: Queryable, deps: FactsDeps, { contest: record, actor, book }: ViewOf): Promise<ContestView> {
  const facts = await loadFacts(db, deps, { record, book });
  const voters = record.frozen ? await loadVoters(db, record.id, [actor.personId]) : new Map<string, VoterFacts>();
  return assembleView(facts, actor, voters.get(actor.personId));
}
