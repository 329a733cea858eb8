import { dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { Outcome } from '../../domain/outcome.ts';
import { outcomeSentence } from '../../domain/papers/outcome-sentence.ts';
import { isResultShown } from '../../domain/result-shown.ts';
import { contestOf } from '../contest-rules.ts';
import { CONTEST, type ContestRecord } from '../contest-store.ts';

/** What the motion came to that was voted on an item: totals, denominator, votes needed, and the rule of its majority. */
export type ItemVote = {
  readonly contestId: string;
  readonly meetingId: string;
  readonly isPassed: boolean;
  readonly decidedOn: LocalDate;
  readonly sentence: string;
  readonly base: 'all' | 'present' | 'taking-part';
  readonly rule: string;
  readonly all: number;
  readonly present: number;
  readonly needed: number | null;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
  readonly notCast: number;
};
/** Running: it was opened, and the hall has not heard the result yet. */
export type VoteOnItem = { readonly state: 'running' } | { readonly state: 'heard'; readonly vote: ItemVote };

/** The vote on a motion that was held on an item of an agenda, the last one where it had to be repeated; none while nothing was opened. */
export async function voteOnItem(db: Queryable, itemId: string): Promise<VoteOnItem | undefined> {
  const [record] = await db.query<ContestRecord>(
    `${CONTEST} where c.item_id = $1 and c.kind = 'motion' and c.state not in ('draft', 'ready', 'void') order by c.opened_at desc, c.id desc limit 1`,
    [itemId],
    'ballots-vote-on-item',
  );
  if (!record) return undefined;
  const contest = contestOf(record.frozen?.definition);
  if (record.result === null || !isResultShown(record.state, contest.method.isCertified)) return { state: 'running' };
  const outcome = Outcome.parse(record.result);
  const sum = (of: 'for' | 'against' | 'abstain'): number => outcome.options[0]?.[of] ?? 0;
  return {
    state: 'heard',
    vote: {
      contestId: record.id,
      meetingId: record.meetingId,
      isPassed: outcome.verdict === 'passed',
      decidedOn: dateOfInstant(record.decidedAt ?? new Date(0)),
      sentence: outcomeSentence(contest, outcome),
      base: contest.method.base,
      rule: contest.method.rules['share'] ?? 'CNT-03',
      all: outcome.all,
      present: outcome.present,
      needed: outcome.needed,
      votesFor: sum('for'),
      votesAgainst: sum('against'),
      abstained: sum('abstain'),
      notCast: outcome.notCast,
    },
  };
}
