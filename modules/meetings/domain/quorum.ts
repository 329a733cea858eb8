import { atLeastFraction, moreThanHalf } from '#platform/domain/law/counting.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { quorumStatement } from './papers/quorum-statement.ts';
import type { KindFacts } from './meeting-kinds.ts';

export type Counted = {
  /** Everyone holding a seat (CNT-06), suspended ones by CNT-07. */ readonly entitled: number;
  readonly present: number;
  readonly onLeave: number;
};
export type Quorum = Counted & {
  readonly needed: number | null;
  readonly isMet: boolean;
  readonly rule: string | null;
  readonly article: string | null;
  readonly statement: string;
};

/** How many must be there: SES-05 two thirds of all deputies, SCM-04 more than half of all members, SES-12 as our own rule says. */
export function quorumNeeded(rule: NonNullable<KindFacts['quorum']>, entitled: number, book: RuleBook): number {
  if (rule === 'SES-05') return atLeastFraction(entitled, 2, 3);
  if (rule === 'SCM-04') return moreThanHalf(entitled);
  return book.value('SES-12', 'attendance') === 'two-thirds' ? atLeastFraction(entitled, 2, 3) : moreThanHalf(entitled);
}

/** Whether the law's quorum is there, with the sentence the chair reads out. Nobody entitled is no quorum. */
export function quorumOf(rule: KindFacts['quorum'], counted: Counted, book: RuleBook): Quorum {
  const needed = rule === null ? null : quorumNeeded(rule, counted.entitled, book);
  const isMet = needed === null ? counted.entitled > 0 : counted.entitled > 0 && counted.present >= needed;
  return {
    ...counted,
    needed,
    isMet,
    rule,
    article: rule === null ? null : book.explain(rule).article.zh,
    statement: quorumStatement({ ...counted, needed, isMet }),
  };
}
