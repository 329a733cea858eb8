import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { Contest, keepingOf, type ContestDraft } from '../domain/contest.ts';
import { addTallies, countPapers } from '../domain/count-papers.ts';
import { decide } from '../domain/decide.ts';
import { drawUpContest } from '../domain/draw-up-contest.ts';
import { paperInvalid } from '../domain/errors.ts';
import { followUpDraft, planFollowUp } from '../domain/follow-up.ts';
import type { Outcome } from '../domain/outcome.ts';
import { judgePaper, longestPaper, Paper, plainName } from '../domain/paper.ts';
import type { Roll, Tally } from '../domain/tally.ts';
import { canonicalJson, plainOf } from './canonical-json.ts';
import type { FrozenRule } from './freeze-contest.ts';

/** How often each canonical paper occurred, sorted by what it says. */
export type Multiset = readonly { readonly paper: string; readonly times: number }[];

/** The contest as the rule book of the congress has it now. @throws AppError of the domain, with the rule */
export const drawUp = (draft: ContestDraft, book: RuleBook): Contest => drawUpContest(book, draft).contest;

/** The contest of a frozen record. @throws ZodError when the record is damaged */
export const contestOf = (definition: unknown): Contest => Contest.parse(definition);

/**
 * The canonical text of a paper that is good: names in one form and one order, so that a paper carries
 * nothing but its marks.
 * @throws AppError `ballots.paper_invalid`
 */
export function canonicalPaper(contest: Contest, input: unknown): string {
  const read = Paper.safeParse(input);
  if (!read.success) throw paperInvalid('not-a-paper', { most: contest.method.most ?? 0 }, 'ELE-17');
  const verdict = judgePaper(contest, read.data);
  if (!verdict.isValid) throw paperInvalid(verdict.fault, { most: contest.method.most ?? 0 }, verdict.rule);
  return canonicalJson({
    marks: read.data.marks,
    writeIns: [...new Set(read.data.writeIns.map(plainName))].filter((name) => name !== '').toSorted(),
  });
}

export const parsePaper = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const paperBytes = (contest: Contest): number => longestPaper(contest);
export const keepingOfContest = ({ method }: Contest): 'named' | 'apart' => keepingOf(method.visibility);

export type Counting = {
  readonly contest: Contest;
  /** Papers cast by device. */
  readonly papers: Multiset;
  /** What scrutineers counted of papers and raised hands. */
  readonly byHand: Tally | null;
  readonly roll: Roll;
  /** Names of those on the roll: where only deputies may be written in, others are told apart. */
  readonly names: readonly string[];
};

/** What the papers come to. Devices were "given out" to everybody present who was not counted by hand. */
export function decideContestOf({ contest, papers, byHand, roll, names }: Counting): Outcome {
  const received = papers.reduce((sum, { times }) => sum + times, 0);
  const devices = countPapers(
    contest,
    papers.map(({ paper, times }) => ({ paper: parsePaper(paper), times })),
    Math.max(received, roll.present - (byHand?.issued ?? 0)),
  );
  const tally = byHand ? addTallies(contest, devices, byHand) : devices;
  const known = new Set(names.map(plainName));
  const ineligible = contest.method.writeIn.onlyDeputies ? Object.keys(tally.writeIns).filter((name) => !known.has(name)) : [];
  return decide({ contest, roll, tally, ineligible });
}

/** Every parameter of the rules a contest is voted by, as it stands at the opening, and whose value it is. */
export function frozenRules({ method }: Contest, book: RuleBook): FrozenRule[] {
  const ids = [...new Set(Object.values(method.rules))].toSorted();
  return ids.flatMap((id) => {
    const { article, values } = book.explain(id);
    if (values.length === 0) return [{ id, parameter: '', value: null, cite: article.zh }];
    return values.flatMap(({ parameter, value, cite }) =>
      value === undefined ? [] : [{ id, parameter, value: plainOf(value), cite: cite.zh }],
    );
  });
}

/** The next contest: among the tied, for the places left, or the same again after a void one. @throws AppError `ballots.no_follow_up`, `ballots.level_candidates` */
export function draftAfter(
  book: RuleBook,
  {
    contest,
    draft,
    outcome,
    asked,
  }: {
    readonly contest: Contest;
    readonly draft: ContestDraft;
    readonly outcome: Outcome | null;
    readonly asked: { readonly title?: string | undefined; readonly picked: readonly string[] };
  },
): ContestDraft {
  if (outcome === null) return { ...draft, title: asked.title ?? draft.title };
  return followUpDraft(contest, outcome, {
    plan: planFollowUp(book, contest, outcome),
    title: asked.title ?? contest.title,
    picked: asked.picked,
  });
}
