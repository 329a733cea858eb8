/** What the checker knows of a figure: its words in prose, and how many rows there are; null where nothing was ever recorded. */
export type KnownFigure = { readonly id: string; readonly unit: string; readonly value: number | null; readonly words: readonly string[] };

/**
 * A number in prose. `agrees`: the figure it names says the same; `disagrees`: it says otherwise; `perhaps`: no figure
 * is named, but one has this value and unit; `unsupported`: no record says so.
 */
export type ProseFinding = {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly verdict: 'agrees' | 'disagrees' | 'perhaps' | 'unsupported';
  readonly figureId: string | null;
  readonly recorded: number | null;
};

/** A rate of two figures of the catalogue, and its words in prose. */
export type KnownRate = { readonly id: string; readonly part: string; readonly whole: string; readonly words: readonly string[] };
