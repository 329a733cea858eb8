import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { candidateRange } from './candidate-numbers.ts';
import type { Contest, ContestDraft, Option } from './contest.ts';
import { levelCandidates, noFollowUp } from './errors.ts';
import type { FollowUp, OptionOutcome, Outcome } from './outcome.ts';

type Left = { readonly options: readonly OptionOutcome[]; readonly seatsOpen: number };

/** Those not chosen, the most votes first; equal votes stay level, whatever their order. */
const byVotes = (options: readonly OptionOutcome[]): OptionOutcome[] =>
  options.filter(({ verdict }) => verdict === 'not-elected').toSorted((a, b) => b.for - a.for);

/** What must be voted next: the tied among themselves, or the places left with those who are left. */
export function followUpOf(contest: Contest, { options, seatsOpen }: Left): FollowUp {
  const { rules } = contest.method;
  const tied = options.filter(({ verdict }) => verdict === 'tied');
  if (tied.length > 0)
    return {
      kind: 'second-ballot',
      rule: rules.tie ?? 'ELE-13',
      seats: seatsOpen,
      among: tied.map(({ key }) => key),
      atLeast: tied.length,
      atMost: tied.length,
      level: [],
    };
  const left = byVotes(options);
  return {
    kind: 're-election',
    rule: rules.tooFew ?? 'ELE-14',
    seats: seatsOpen,
    among: left.map(({ key }) => key),
    atLeast: null,
    atMost: null,
    level: [],
  };
}

/** The first `room` of those left by votes; who is level at the last place goes into `level` unless all of them fit. */
function firstByVotes(left: readonly OptionOutcome[], room: number): { readonly among: string[]; readonly level: string[] } {
  if (left.length <= room) return { among: left.map(({ key }) => key), level: [] };
  const last = left[room - 1]?.for ?? 0;
  if (left[room]?.for !== last) return { among: left.slice(0, room).map(({ key }) => key), level: [] };
  return {
    among: left.filter((option) => option.for > last).map(({ key }) => key),
    level: left.filter((option) => option.for === last).map(({ key }) => key),
  };
}

/**
 * The follow-up with the number of candidates the law asks for the places left (ELE-14, DEL-18):
 * candidates by the votes of the first ballot, as few as the law allows. `level` are those of whom not all find room.
 */
export function planFollowUp(book: RuleBook, contest: Contest, { followUp, options }: Outcome): FollowUp {
  if (!followUp) throw noFollowUp();
  if (followUp.kind !== 're-election') return followUp;
  const left = byVotes(options);
  if (contest.kind === 'choice' || contest.postGroup === undefined) return { ...followUp, atLeast: followUp.seats + 1, atMost: null };
  const isBy = contest.occasion === 'by-election';
  const range = candidateRange(book, {
    postGroup: contest.postGroup,
    seats: followUp.seats,
    occasion: isBy ? 'by-election' : 're-election',
  });
  return { ...followUp, ...firstByVotes(left, range.atLeast), atLeast: range.atLeast, atMost: range.atMost };
}

/** An option of the next contest; a written-in person stands with the name alone. */
const optionOf = (contest: Contest, { key, label, isWriteIn }: OptionOutcome, place: number): Option =>
  isWriteIn
    ? { key: `w${place}`, label, ...(contest.options[0]?.post === undefined ? {} : { post: contest.options[0].post }) }
    : (contest.options.find((option) => option.key === key) ?? { key, label });

const OCCASION = { 'second-ballot': 'second-ballot', 're-election': 're-election' } as const;

/**
 * The next contest as a draft; its title is the caller's, and `chosen` the people's decision among those who are level.
 * @throws AppError `ballots.no_follow_up`, `ballots.level_candidates` when people must say who of the level ones stands
 */
export function followUpDraft(
  contest: Contest,
  outcome: Outcome,
  { plan, title, picked = [] }: { readonly plan: FollowUp; readonly title: string; readonly picked?: readonly string[] },
): ContestDraft {
  const unpicked = plan.level.length > 0 && picked.length === 0;
  if (unpicked)
    throw levelCandidates(
      outcome.options
        .filter(({ key }) => plan.level.includes(key))
        .map(({ label }) => label)
        .join('、'),
    );
  const keys = new Set([...plan.among, ...picked.filter((key) => plan.level.includes(key))]);
  const { method, level: _level, ...definition } = contest;
  const options = outcome.options.filter(({ key }) => keys.has(key)).map((option, at) => optionOf(contest, option, at + 1));
  const occasion = plan.kind === 'repeat' ? contest.occasion : OCCASION[plan.kind];
  return {
    ...definition,
    title,
    seats: plan.seats,
    options,
    occasion,
    visibility: method.visibility,
    media: method.media,
    ...(method.writeIn.allowed ? { onlyDeputies: method.writeIn.onlyDeputies } : {}),
  };
}
