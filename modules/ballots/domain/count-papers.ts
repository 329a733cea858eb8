import type { Contest, Mark } from './contest.ts';
import { countDoesNotAdd, countTooMany, countUnknownOption } from './errors.ts';
import { judgeSealed } from './paper.ts';
import type { Tally } from './tally.ts';

type Counts = Partial<Record<Mark, number>>;
/** How often each content occurred; the order says nothing. */
export type Multiset = readonly { readonly paper: unknown; readonly times: number }[];

const plus = (a: number | undefined, b: number | undefined): number => (a ?? 0) + (b ?? 0);

function addCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted().map((key) => [key, plus(a[key], b[key])]));
}

const addMarks = (marks: readonly Mark[], a: Counts = {}, b: Counts = {}): Counts =>
  Object.fromEntries(marks.map((mark) => [mark, plus(a[mark], b[mark])]));

/** Marks whose numbers are kept: an empty box is an abstention, save where boxes are only picked. */
export const countedMarks = ({ method }: Contest): readonly Mark[] =>
  method.form === 'pick' || method.marks.includes('abstain') ? method.marks : [...method.marks, 'abstain'];

export const emptyTally = (contest: Contest, issued = 0): Tally => ({
  issued,
  received: 0,
  void: 0,
  writeIns: {},
  marks: Object.fromEntries(contest.options.map(({ key }) => [key, addMarks(countedMarks(contest))])),
});

/** Sums of two halls, or of devices and paper. */
export function addTallies(contest: Contest, a: Tally, b: Tally): Tally {
  const marks = countedMarks(contest);
  return {
    issued: a.issued + b.issued,
    received: a.received + b.received,
    void: a.void + b.void,
    writeIns: addCounts(a.writeIns, b.writeIns),
    marks: Object.fromEntries(contest.options.map(({ key }) => [key, addMarks(marks, a.marks[key], b.marks[key])])),
  };
}

/** Counts what lay in the box; what is no valid paper is void, and counts as received. */
export function countPapers(contest: Contest, papers: Multiset, issued: number): Tally {
  const tally = emptyTally(contest, issued);
  for (const { paper, times } of papers) {
    tally.received += times;
    const verdict = judgeSealed(contest, paper);
    if (!verdict.isValid) {
      tally.void += times;
      continue;
    }
    for (const [key, mark] of verdict.marks) {
      const counts = tally.marks[key];
      if (counts?.[mark] !== undefined) counts[mark] += times;
    }
    for (const name of verdict.writeIns) tally.writeIns[name] = plus(tally.writeIns[name], times);
  }
  return tally;
}

const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/**
 * Whether figures counted by hand can be right: every option's marks add up to the valid papers, and no more are chosen than papers allow.
 * @throws AppError `ballots.count_does_not_add`, `ballots.count_too_many`, `ballots.count_unknown_option`
 */
export function checkTally(contest: Contest, tally: Tally): void {
  const { method, options } = contest;
  const valid = tally.received - tally.void;
  const unknown = Object.keys(tally.marks).find((key) => !options.some((option) => option.key === key));
  if (unknown !== undefined) throw countUnknownOption(unknown);
  for (const { key, label } of options) {
    const sum = sumOf(tally.marks[key] ?? {});
    if (method.form === 'each' ? sum !== valid : sum > valid) throw countDoesNotAdd({ label, sum, valid });
  }
  const written = sumOf(tally.writeIns);
  const picked = options.reduce((sum, { key }) => sum + (tally.marks[key]?.for ?? 0), 0) + written;
  const most = valid * (method.most ?? options.length);
  if (valid < 0 || picked > most || (written > 0 && !method.writeIn.allowed)) throw countTooMany({ sum: picked, most: Math.max(0, most) });
}
