import type { Contest } from '../contest.ts';
import { countPapers } from '../count-papers.ts';
import { decide } from '../decide.ts';
import type { Verdict } from '../outcome.ts';
import { equalShares } from './equal-shares.ts';
import type { Funded } from './funded.ts';
import { greedyByVotes } from './greedy-by-votes.ts';
import { approvalsOf, PabulibError, type PabulibElection } from './read-pabulib.ts';

/** greedy: by votes within the budget; choose: up to N with a majority, as projects are voted in a congress; equal-shares. */
export const TALLY_RULES = ['greedy', 'choose', 'equal-shares'] as const;
export type TallyRule = (typeof TALLY_RULES)[number];
export type TallyInput = {
  readonly rule: TallyRule;
  /** For `choose`: how many. */
  readonly seats?: number;
  /** For `choose`: how many the body has; the papers when left out. */
  readonly all?: number;
};
export type TalliedProject = {
  readonly id: string;
  readonly name: string;
  readonly cost: string;
  readonly votes: number;
  readonly result: 'won' | 'tied' | 'lost';
};
export type PabulibTally = {
  readonly rule: TallyRule;
  readonly papers: number;
  readonly void: number;
  /** Votes needed; null where the rule asks none. */
  readonly needed: number | null;
  readonly verdict: Verdict | null;
  readonly budget: string;
  readonly spent: string;
  readonly projects: readonly TalliedProject[];
  /** Ids whose result the file tells otherwise; null where it tells none. */
  readonly differs: readonly string[] | null;
};

const amount = (value: bigint, decimals: number): string => {
  const digits = String(value).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** The file's projects as a contest; keys are places, because a file's ids may be anything. */
function contestOf({ projects }: PabulibElection, seats: number): Contest {
  return {
    kind: 'choice',
    title: 'tally',
    body: 'other',
    level: 'K',
    seats,
    occasion: 'regular',
    options: projects.map(({ name }, at) => ({ key: `p${at}`, label: name })),
    method: {
      visibility: 'secret',
      media: ['paper'],
      base: 'all',
      share: 'more-than-half',
      needsTurnout: false,
      videoVotes: false,
      form: 'pick',
      marks: ['for'],
      most: seats,
      writeIn: { allowed: false, needsAgainst: false, onlyDeputies: false },
      tooFew: 'fewer',
      isCertified: false,
      rules: { share: 'LIV-11', tie: 'LIV-11', most: 'LIV-10', form: 'LIV-10' },
    },
  };
}

type Counted = Funded & {
  readonly votes: ReadonlyMap<string, number>;
  readonly void: number;
  readonly needed: number | null;
  readonly verdict: Verdict | null;
};

function choose(election: PabulibElection, { seats, all = election.voters }: TallyInput): Counted {
  if (seats === undefined) throw new PabulibError('choose how many? --seats N');
  if (all < election.voters) throw new PabulibError(`the body has ${all} and the file ${election.voters} papers`);
  const contest = contestOf(election, seats);
  const keys = new Map(election.projects.map(({ id }, at) => [id, `p${at}`]));
  const papers = election.ballots.map(({ approves, times }) => ({
    paper: { marks: Object.fromEntries(approves.map((id) => [keys.get(id), 'for'])), writeIns: [] },
    times,
  }));
  const outcome = decide({ contest, roll: { all, present: election.voters }, tally: countPapers(contest, papers, election.voters) });
  const ids = (found: readonly string[]) => election.projects.filter(({ id }) => found.includes(keys.get(id) ?? '')).map(({ id }) => id);
  return {
    winners: ids(outcome.chosen),
    depends: ids(outcome.tied),
    votes: new Map(election.projects.map(({ id }, at) => [id, outcome.options[at]?.for ?? 0])),
    void: outcome.void,
    needed: outcome.needed,
    verdict: outcome.verdict,
  };
}

function countBy(election: PabulibElection, input: TallyInput): Counted {
  if (input.rule === 'choose') return choose(election, input);
  return {
    ...(input.rule === 'greedy' ? greedyByVotes(election) : equalShares(election)),
    votes: approvalsOf(election),
    void: 0,
    needed: null,
    verdict: null,
  };
}

/** Counts an approval file by a rule. Equal votes that matter are told and never settled by order. */
export function tallyPabulib(election: PabulibElection, input: TallyInput): PabulibTally {
  const { winners, depends, votes, ...figures } = countBy(election, input);
  const { projects, decimals, budget } = election;
  const resultOf = (id: string): TalliedProject['result'] => (winners.includes(id) ? 'won' : depends.includes(id) ? 'tied' : 'lost');
  const told = projects.some(({ isSelected }) => isSelected !== null);
  return {
    rule: input.rule,
    papers: election.voters,
    ...figures,
    budget: amount(budget, decimals),
    spent: amount(
      projects.filter(({ id }) => winners.includes(id)).reduce((sum, { cost }) => sum + cost, 0n),
      decimals,
    ),
    projects: projects
      .map(({ id, name, cost }): TalliedProject => ({
        id,
        name,
        cost: amount(cost, decimals),
        votes: votes.get(id) ?? 0,
        result: resultOf(id),
      }))
      .toSorted((a, b) => b.votes - a.votes),
    differs: told
      ? projects.filter(({ id, isSelected }) => resultOf(id) !== 'tied' && isSelected !== (resultOf(id) === 'won')).map(({ id }) => id)
      : null,
  };
}
