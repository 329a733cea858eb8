import { atLeastFraction, atLeastTwoThirds, halfOrMore, moreThanHalf } from '#platform/domain/law/counting.ts';
import type { Contest, Method, Share } from './contest.ts';
import { choosePlaces, type Choice } from './choose-places.ts';
import { gradeOf } from './grade.ts';
import type { FollowUp, OptionOutcome, Outcome, Step, Verdict } from './outcome.ts';
import { plainName } from './paper.ts';
import type { Roll, Tally } from './tally.ts';

export type Counted = {
  readonly contest: Contest;
  /** As frozen at the opening. */
  readonly roll: Roll;
  readonly tally: Tally;
  /** Written-in names that the scrutineers found cannot hold the post (ELE-12). */
  readonly ineligible?: readonly string[];
};

/** Votes needed of `n`; null where most votes suffice. */
export const NEEDED: Readonly<Record<Share, (n: number) => number | null>> = {
  'more-than-half': moreThanHalf,
  'half-or-more': halfOrMore,
  'two-thirds': atLeastTwoThirds,
  'one-third': (n) => atLeastFraction(n, 1, 3),
  'most-votes': () => null,
};

const baseNumber = ({ base }: Method, roll: Roll, tally: Tally): number =>
  ({ all: roll.all, present: roll.present, 'taking-part': tally.received })[base];

/** Whether the whole ballot is valid: papers back against papers out, papers out against people, and taking part. */
function validity({ contest, roll, tally }: Counted): Step[] {
  const { rules, needsTurnout } = contest.method;
  const turnout = moreThanHalf(roll.all);
  return [
    {
      code: 'received-within-issued',
      rule: rules.valid ?? 'ELE-16',
      params: { received: tally.received, issued: tally.issued },
      holds: tally.received <= tally.issued,
    },
    ...(contest.body === 'constituency'
      ? []
      : [
          {
            code: 'issued-within-present',
            rule: rules.frozen ?? 'BAL-03',
            params: { issued: tally.issued, present: roll.present },
            holds: tally.issued <= roll.present,
          },
        ]),
    ...(needsTurnout
      ? [
          {
            code: 'turnout',
            rule: rules.turnout ?? 'SES-27',
            params: { received: tally.received, all: roll.all, needed: turnout },
            holds: tally.received >= turnout,
          },
        ]
      : []),
  ];
}

/** Printed options in the order of the paper, then written-in names by their characters. */
function optionsOf({ contest, tally, ineligible = [] }: Counted): OptionOutcome[] {
  const printed = contest.options.map(({ key, label }): OptionOutcome => {
    const {
      for: yes = 0,
      against = 0,
      abstain = 0,
      satisfied,
      'basically-satisfied': basicallySatisfied,
      dissatisfied,
    } = tally.marks[key] ?? {};
    const grades =
      contest.kind === 'assessment'
        ? { satisfied: satisfied ?? 0, basicallySatisfied: basicallySatisfied ?? 0, dissatisfied: dissatisfied ?? 0 }
        : {};
    return { key, label, isWriteIn: false, for: yes, against, abstain, ...grades, verdict: 'none' };
  });
  const out = new Set(ineligible.map(plainName));
  const written = Object.entries(tally.writeIns)
    .filter(([name, votes]) => votes > 0 && !out.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...printed,
    ...written.map(([name, votes]): OptionOutcome => ({
      key: `written:${name}`,
      label: name,
      isWriteIn: true,
      for: votes,
      against: 0,
      abstain: 0,
      verdict: 'none',
    })),
  ];
}

const ineligibleSteps = ({ tally, ineligible = [] }: Counted): Step[] =>
  [...new Set(ineligible.map(plainName))]
    .filter((name) => (tally.writeIns[name] ?? 0) > 0)
    .map((name) => ({ code: 'write-in-ineligible', rule: 'ELE-12', params: { name, votes: tally.writeIns[name] ?? 0 }, holds: false }));

function neededStep({ share, base, rules }: Method, n: number, needed: number | null): Step {
  const rule = rules.share ?? 'CNT-03';
  return needed === null
    ? { code: 'most-votes', rule, params: {}, holds: true }
    : { code: `needed-${share}`, rule, params: { n, needed, base }, holds: true };
}

type Reckoned = { readonly options: OptionOutcome[]; readonly steps: readonly Step[]; readonly verdict: Verdict; readonly choice?: Choice };

function eachByItself(counted: Counted, needed: number): Reckoned {
  const rule = counted.contest.method.rules.share ?? 'CNT-03';
  const options = optionsOf(counted).map((option): OptionOutcome => ({ ...option, verdict: option.for >= needed ? 'passed' : 'failed' }));
  const steps = options.map(({ label, for: yes, verdict }): Step => ({
    code: 'reached',
    rule,
    params: { label, votes: yes, needed },
    holds: verdict === 'passed',
  }));
  const passed = options.filter(({ verdict }) => verdict === 'passed').length;
  return { options, steps, verdict: passed === options.length ? 'passed' : passed === 0 ? 'failed' : 'decided' };
}

function graded(counted: Counted, needed: number): Reckoned {
  const results = optionsOf(counted).map((option) => gradeOf(option, needed));
  return { options: results.map(({ option }) => option), steps: results.flatMap(({ steps }) => steps), verdict: 'decided' };
}

function placed(counted: Counted, needed: number | null): Reckoned {
  const choice = choosePlaces(counted.contest, optionsOf(counted), needed);
  return { options: choice.options, steps: [...ineligibleSteps(counted), ...choice.steps], verdict: choice.verdict, choice };
}

function reckon(counted: Counted, needed: number | null): Reckoned {
  const { kind } = counted.contest;
  if (kind === 'election' || kind === 'choice') return placed(counted, needed);
  if (needed === null) throw new Error(`${kind} needs a share`);
  return kind === 'assessment' ? graded(counted, needed) : eachByItself(counted, needed);
}

/** An invalid ballot is voted again with the same contest; its figures decide nothing. */
const repeated = ({ contest }: Counted, steps: readonly Step[]): FollowUp => ({
  kind: 'repeat',
  rule: steps.find(({ holds }) => !holds)?.rule ?? 'ELE-16',
  seats: contest.seats,
  among: contest.options.map(({ key }) => key),
  atLeast: null,
  atMost: null,
  level: [],
});

/**
 * What a contest came to, with every step and its rule. Nothing here knows the order of papers, people or names:
 * equal votes at the edge are a tie for people to vote on again (组织法 25, 29; 选举法 44, 45).
 */
export function decide(counted: Counted): Outcome {
  const { contest, roll, tally } = counted;
  const checks = validity(counted);
  const n = baseNumber(contest.method, roll, tally);
  const needed = NEEDED[contest.method.share](n);
  const sums = {
    all: roll.all,
    present: roll.present,
    issued: tally.issued,
    received: tally.received,
    valid: tally.received - tally.void,
    void: tally.void,
    notCast: Math.max(0, roll.present - tally.received),
    needed,
  };
  if (checks.some(({ holds }) => !holds))
    return {
      verdict: 'invalid',
      ...sums,
      options: optionsOf(counted),
      chosen: [],
      tied: [],
      seatsOpen: contest.seats,
      steps: checks,
      followUp: repeated(counted, checks),
    };
  const { options, steps, verdict, choice } = reckon(counted, needed);
  const won = options.filter((option) => option.verdict === 'elected' || option.verdict === 'passed').map(({ key }) => key);
  return {
    verdict,
    ...sums,
    options,
    chosen: won,
    tied: choice?.tied ?? [],
    seatsOpen: choice?.seatsOpen ?? 0,
    steps: [...checks, neededStep(contest.method, n, needed), ...steps],
    followUp: choice?.followUp ?? null,
  };
}
