import { LINE_PT, SIZE_PT } from './measures.ts';
import type { FlowText, PaperFont } from './paper-flow.ts';
import { printable } from './paper-words.ts';

type Wish = Partial<Omit<FlowText, 'kind' | 'runs'>> & { readonly font?: PaperFont };

/** A line of size 3 仿宋 on the grid, but for what is wished. */
export function flowText(text: string | FlowText['runs'], { font = 'fangsong', ...wish }: Wish = {}): FlowText {
  const runs = typeof text === 'string' ? [{ text, font }] : text;
  return {
    kind: 'text',
    sizePt: SIZE_PT.no3,
    linePt: LINE_PT,
    align: 'justify',
    firstCells: 0,
    leftCells: 0,
    rightCells: 0,
    beforePt: 0,
    red: false,
    ruleBelow: false,
    keepWithNext: false,
    sealed: false,
    opposite: [],
    ...wish,
    runs: runs.map((run) => ({ ...run, text: printable(run.text) })),
  };
}

export const blankLines = (count: number): readonly FlowText[] => Array.from({ length: count }, () => flowText('', { keepWithNext: true }));
