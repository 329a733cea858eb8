import type { SuggestionView } from '../../../contract/views.ts';

type Clock = SuggestionView['clocks'][number];

// The clock of the matter itself goes first; those of single tasks and promises follow by day.
const FIRST = ['second-reply', 'reply', 'hand-over', 'rating'];
const weight = ({ kind }: Clock): number => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length);

/** Clocks that run; promises have their own card unless nothing else runs. A window for a return is nobody's duty: it shows while it is open. */
export function runningClocks({ clocks }: Pick<SuggestionView, 'clocks'>, today: string): readonly Clock[] {
  const running = clocks
    .filter(({ state, kind, dueOn }) => state === 'running' && !(kind === 'return' && dueOn < today))
    .toSorted((a, b) => weight(a) - weight(b) || a.dueOn.localeCompare(b.dueOn));
  const others = running.filter(({ kind }) => kind !== 'promise');
  return others.length > 0 ? others : running.slice(0, 1);
}
