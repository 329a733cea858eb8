import type { ContestFacts } from './contest-facts.ts';
import type { VoterRow } from './contest-store.ts';
import { parsePaper } from './contest-rules.ts';
import { Paper } from '../domain/paper.ts';
import type { OptionOutcome } from '../domain/outcome.ts';

/** Popolo's words for a vote (https://www.popoloproject.com/specs/vote-event.html). */
const OPTION: Readonly<Record<string, string>> = { for: 'yes', against: 'no', abstain: 'abstain' };
const RESULT: Readonly<Record<OptionOutcome['verdict'], string | null>> = {
  passed: 'pass',
  elected: 'pass',
  failed: 'fail',
  'not-elected': 'fail',
  tied: null,
  satisfied: null,
  'basically-satisfied': null,
  dissatisfied: null,
  none: null,
};

type Count = { readonly option: string; readonly value: number };
type Vote = { readonly voter: { readonly id: string; readonly name: string }; readonly option: string };
export type VoteEvent = {
  readonly id: string;
  readonly identifier: string;
  readonly motion: { readonly text: string };
  readonly organization: { readonly name: string };
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly result: string | null;
  readonly counts: readonly Count[];
  readonly votes?: readonly Vote[];
};

function countsOf(option: OptionOutcome, notCast: number): Count[] {
  const graded =
    option.satisfied === undefined
      ? []
      : [
          { option: 'satisfied', value: option.satisfied },
          { option: 'basically satisfied', value: option.basicallySatisfied ?? 0 },
          { option: 'dissatisfied', value: option.dissatisfied ?? 0 },
        ];
  const plain =
    option.satisfied === undefined
      ? [
          { option: 'yes', value: option.for },
          { option: 'no', value: option.against },
        ]
      : [];
  return [...plain, ...graded, { option: 'abstain', value: option.abstain }, { option: 'not voting', value: notCast }];
}

/** Every person of a named vote; of any other vote there is nothing to give. */
function votesOf(key: string, voters: readonly VoterRow[]): Vote[] {
  return voters.map(({ personId, name, isPresent, paper }) => {
    const read = paper === null ? undefined : Paper.safeParse(parsePaper(paper));
    const option = read?.success ? (OPTION[read.data.marks[key] ?? 'abstain'] ?? 'abstain') : isPresent ? 'not voting' : 'absent';
    return { voter: { id: personId, name }, option };
  });
}

/** A decided contest as vote events, one for each thing voted on. Named motions carry the votes of people, all others sums alone. */
export function voteEvents(
  { record, contest, outcome, keeping }: ContestFacts,
  { organization, voters }: { readonly organization: string; readonly voters: readonly VoterRow[] },
): VoteEvent[] {
  return (outcome?.options ?? []).map((option) => ({
    id: `${record.id}#${option.key}`,
    identifier: option.key,
    motion: { text: contest.options.length === 1 ? record.title : `${record.title}：${option.label}` },
    organization: { name: organization },
    start_date: record.openedAt?.toISOString() ?? null,
    end_date: record.closedAt?.toISOString() ?? null,
    result: RESULT[option.verdict],
    counts: countsOf(option, outcome?.notCast ?? 0),
    ...(keeping === 'named' ? { votes: votesOf(option.key, voters) } : {}),
  }));
}
