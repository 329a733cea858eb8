import type { Contest } from './contest.ts';
import { followUpOf } from './follow-up.ts';
import type { FollowUp, OptionOutcome, Step, Verdict } from './outcome.ts';

/** Who or what fills the places. */
export type Choice = {
  readonly options: OptionOutcome[];
  readonly steps: readonly Step[];
  readonly verdict: Verdict;
  readonly tied: string[];
  readonly seatsOpen: number;
  readonly followUp: FollowUp | null;
};

type Edge = { readonly sure: readonly OptionOutcome[]; readonly tied: readonly OptionOutcome[] };

/** Of those who reached what is needed: who is in whatever happens, and who is level at the last place. */
function atTheEdge(reached: readonly OptionOutcome[], seats: number): Edge {
  if (reached.length <= seats) return { sure: reached, tied: [] };
  const votes = reached.map((option) => option.for).toSorted((a, b) => b - a);
  const last = votes[seats - 1] ?? 0;
  const isLevel = votes[seats] === last;
  return {
    sure: reached.filter((option) => option.for > last || (!isLevel && option.for === last)),
    tied: isLevel ? reached.filter((option) => option.for === last) : [],
  };
}

const verdictOf = (option: OptionOutcome, { sure, tied }: Edge): OptionOutcome['verdict'] =>
  sure.includes(option) ? 'elected' : tied.includes(option) ? 'tied' : 'not-elected';

function placeSteps({ seats, method: { rules } }: Contest, found: Edge & { readonly reached: number; readonly seatsOpen: number }): Step[] {
  const { sure, tied, reached, seatsOpen } = found;
  const tie = rules.tie ?? 'ELE-13';
  if (tied.length > 0)
    return [{ code: 'tie', rule: tie, params: { votes: tied[0]?.for ?? 0, tied: tied.length, open: seatsOpen }, holds: false }];
  if (seatsOpen > 0)
    return [{ code: 'too-few', rule: rules.tooFew ?? tie, params: { elected: sure.length, seats, open: seatsOpen }, holds: false }];
  return [{ code: reached > seats ? 'most-of-the-majority' : 'all-places', rule: tie, params: { reached, seats }, holds: true }];
}

/** Fewer places than wanted are an end where the method says so (LIV-12), or where most votes sufficed. */
const verdictFor = ({ method }: Contest, edge: Edge, seatsOpen: number): Verdict =>
  edge.tied.length > 0 ? 'tie' : seatsOpen > 0 && method.tooFew !== 'fewer' ? 'too-few' : 'decided';

/** @param needed votes an option needs; null where most votes suffice, and then at least one */
export function choosePlaces(contest: Contest, candidates: readonly OptionOutcome[], needed: number | null): Choice {
  const reached = candidates.filter((option) => option.for >= (needed ?? 1));
  const edge = atTheEdge(reached, contest.seats);
  const options = candidates.map((option) => ({ ...option, verdict: verdictOf(option, edge) }));
  const seatsOpen = contest.seats - edge.sure.length;
  const rule = contest.method.rules.share ?? 'CNT-03';
  const reachSteps =
    needed === null
      ? []
      : candidates.map((option): Step => ({
          code: 'reached',
          rule,
          params: { label: option.label, votes: option.for, needed },
          holds: option.for >= needed,
        }));
  const verdict = verdictFor(contest, edge, seatsOpen);
  return {
    options,
    verdict,
    seatsOpen,
    tied: edge.tied.map(({ key }) => key),
    steps: [...reachSteps, ...placeSteps(contest, { ...edge, reached: reached.length, seatsOpen })],
    followUp: verdict === 'tie' || verdict === 'too-few' ? followUpOf(contest, { options, seatsOpen }) : null,
  };
}
