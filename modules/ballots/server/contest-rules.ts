import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { Contest, keepingOf, type ContestDraft } from '../domain/contest.ts';
import { drawUpContest } from '../domain/draw-up-contest.ts';
import { paperInvalid } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import { judgePaper, longestPaper, Paper, plainName } from '../domain/paper.ts';
import type { Tally } from '../domain/tally.ts';
import { canonicalJson } from './canonical-json.ts';
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
  return canonicalJson({ marks: read.data.marks, writeIns: [...new Set(read.data.writeIns.map(plainName))].filter((name) => name !== '').toSorted() });
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

export type Counting = { readonly contest: Contest; readonly papers: Multiset; readonly byHand: Tally | null; readonly roll: { readonly all: number; readonly present: number }; readonly received: number };

/** What the papers come to. */
export function decide(_counting: Counting): Outcome {
  throw new Error('not yet');
}

export function checkOpening(_contest: Contest, _roll: { readonly all: number; readonly present: number }): void {
}

export function frozenRules(_contest: Contest, _book: RuleBook): FrozenRule[] {
  return [];
}

export function checkHandCount(_contest: Contest, _counts: Tally, _facts: { readonly issued: number; readonly present: number; readonly received: number }): void {
}

export function draftAfter(_draft: ContestDraft, _outcome: Outcome | null): ContestDraft | undefined {
  return undefined;
}
