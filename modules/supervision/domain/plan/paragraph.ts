import type { ParagraphNumber } from './paper-lines.ts';
import type { Stretch } from './sentences.ts';

/**
 * A paragraph with its wrapped lines joined, spaces between characters gone and punctuation in full width.
 * `at[i]` is where character i stands in the raw text (UTF-16); the number in front is cut off. A row of a table is a
 * paragraph of its own, its cells parted by ； and `row` says which of them is the matter and which the manner.
 */
export type Paragraph = { readonly text: string; readonly at: readonly number[]; readonly number?: ParagraphNumber; readonly row?: Row };

/** Cells of a row under a heading that names its columns. */
export type Row = { readonly content: Stretch; readonly manner?: Stretch };
