import { fill } from '#platform/web/fill.ts';
import type { Contest } from '../../domain/contest.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { BallotTexts } from '../use-ballot-texts.ts';

/** 全体 418 名，过半数须 210 票; empty where most votes suffice. */
export function neededLine(
  { method }: Pick<Contest, 'method'>,
  outcome: Outcome,
  {
    words,
    pages: {
      console: { share },
      screen,
    },
  }: BallotTexts,
): string {
  if (outcome.needed === null) return '';
  const n = { all: outcome.all, present: outcome.present, 'taking-part': outcome.received }[method.base];
  return fill(screen.needed, { base: fill(words.base[method.base], { n }), share: share[method.share], needed: outcome.needed });
}
