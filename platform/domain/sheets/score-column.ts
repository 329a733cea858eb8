import { comparableHeading } from './heading-text.ts';
import type { ColumnDefinition } from './column-definition.ts';

/** One column of the header, of one line or two. */
export type HeaderColumn = {
  readonly index: number;
  /** As a person would name it: the lower line, with the upper one where the lower is not unique. */
  readonly printed: string;
  /** Ways to compare it: lower line, both lines, upper line when it stands alone. */
  readonly comparable: readonly string[];
};

const EXACT = 100;
const CONTAINED = 75;
const WEAK = 60;
const FEW = 3;

/** How well a heading names the column: 0 not at all, 60 perhaps, 75–100 yes. */
export function scoreHeading(column: HeaderColumn, definition: ColumnDefinition): number {
  const names = column.comparable;
  let best = 0;
  for (const [at, heading] of definition.headings.entries()) {
    const wanted = comparableHeading(heading);
    for (const name of names) best = Math.max(best, closeness(name, wanted, EXACT - at * 0.1));
  }
  const weak = (definition.weakHeadings ?? []).map(comparableHeading);
  return names.some((name) => weak.includes(name)) ? Math.max(best, WEAK) : best;
}

function closeness(name: string, wanted: string, exact: number): number {
  if (name === wanted) return exact;
  if (wanted.length < 2 || !name.includes(wanted)) return 0;
  // A Chinese heading ends with what it is: 「代表团名称」 contains 代表团, but 「代表团」 does not name 代表.
  const share = wanted.length / name.length;
  return share < 0.4 ? 0 : CONTAINED * (name.endsWith(wanted) ? Math.sqrt(share) : share);
}

function scoreContent(samples: readonly string[], definition: ColumnDefinition): number {
  if (!definition.fits || samples.length === 0) return 0;
  const share = samples.filter(definition.fits).length / samples.length;
  if (share >= 0.5) return 30 * share;
  return samples.length >= FEW && share < 0.2 ? -50 : 0;
}

/** Heading and cells together; a column known by its cells alone reaches 50. */
export function scoreColumn(
  column: HeaderColumn,
  samples: readonly string[],
  definition: ColumnDefinition,
): number {
  const heading = scoreHeading(column, definition);
  const content = scoreContent(samples, definition);
  if (heading > 0) return heading + content;
  return definition.knownByContent === true && samples.length >= FEW && content >= 24 ? content + 20 : 0;
}
