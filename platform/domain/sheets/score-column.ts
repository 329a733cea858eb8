import type { HeadingForm } from './heading-text.ts';
import { comparableHeading } from './heading-text.ts';
import type { ColumnDefinition } from './column-definition.ts';

/** One column of the header, of one line or two. */
export type HeaderColumn = {
  readonly index: number;
  /** As a person would name it: the lower line, with the upper one where the lower is not unique. */
  readonly printed: string;
  /** Ways to understand it: the lower line, and both lines together. */
  readonly forms: readonly HeadingForm[];
};

const EXACT = 100;
const CONTAINED = 75;
const WEAK = 60;
const FEW = 3;

/** How well a heading names the column: 0 not at all, 60 perhaps, 75–100 yes. */
export function scoreHeading(column: HeaderColumn, definition: ColumnDefinition): number {
  let best = 0;
  for (const { text, weight } of column.forms) {
    for (const [at, heading] of definition.headings.entries()) {
      best = Math.max(best, weight * closeness(text, comparableHeading(heading), EXACT - at * 0.1));
    }
    const isWeak = definition.weakHeadings?.some((heading) => comparableHeading(heading) === text) === true;
    if (isWeak) best = Math.max(best, WEAK * weight);
  }
  return best;
}

/**
 * A Chinese heading ends with what it is: 「建议、批评和意见标题」 is a title, 「代表团」 is no deputy.
 * Words may stand between: 「答复代表时间」 is 答复时间.
 */
function closeness(name: string, wanted: string, exact: number): number {
  if (name === wanted) return exact;
  const share = wanted.length / name.length;
  if (wanted.length < 2 || share > 1) return 0;
  if (name.endsWith(wanted)) return share < 0.2 ? 0 : CONTAINED * Math.sqrt(share);
  if (share < 0.4) return 0;
  if (name.includes(wanted)) return CONTAINED * share;
  return wanted.length >= 3 && isDrawnFrom(wanted, name) ? CONTAINED * share : 0;
}

function isDrawnFrom(wanted: string, name: string): boolean {
  let from = 0;
  for (const char of wanted) {
    const at = name.indexOf(char, from);
    if (at < 0) return false;
    from = at + char.length;
  }
  return true;
}

function scoreContent(samples: readonly string[], definition: ColumnDefinition): number {
  if (!definition.fits || samples.length === 0) return 0;
  const share = samples.filter(definition.fits).length / samples.length;
  if (share >= 0.5) return 30 * share;
  return samples.length >= FEW && share < 0.2 ? -50 : 0;
}

/** Heading and cells together; a column known by its cells alone reaches 50. */
export function scoreColumn(column: HeaderColumn, samples: readonly string[], definition: ColumnDefinition): number {
  const heading = scoreHeading(column, definition);
  const content = scoreContent(samples, definition);
  if (heading > 0) return heading + content;
  return definition.knownByContent === true && samples.length >= FEW && content >= 24 ? content + 20 : 0;
}
