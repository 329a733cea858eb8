/** What a column of the wanted table may be called, and what its cells look like. */
export type ColumnDefinition = {
  readonly key: string;
  /** Headings that mean this column, the plainest first. */
  readonly headings: readonly string[];
  /** Headings that may mean it: the cells, or a missing better one, decide. */
  readonly weakHeadings?: readonly string[];
  readonly required?: boolean;
  /** True for the text of a cell that can stand in this column. */
  readonly fits?: (text: string) => boolean;
  /** The cells alone tell what it is (a mobile number, a rating), whatever the heading says. */
  readonly knownByContent?: boolean;
  /** A running number: gives its column up to a required one that found none. */
  readonly yields?: boolean;
};

/** How sure we are; `corrected` was said by a person, `unknown` is left aside. */
export type Certainty = 'recognised' | 'uncertain' | 'corrected' | 'unknown';

export type RecognisedColumn = {
  /** 0 for the sheet's column A. */
  readonly index: number;
  readonly heading: string;
  readonly key: string | null;
  readonly certainty: Certainty;
  /** The first few cells, to show beside the heading. */
  readonly samples: readonly string[];
};

/** What a person said about sheets with these headings: the key of each of the sheet's columns from A on, or null for none. */
export type ColumnCorrection = {
  readonly signature: string;
  readonly keys: readonly (string | null)[];
};

export type RecognisedColumns = {
  readonly sheet: string;
  /** Sheet row numbers of the header: none, one or two. */
  readonly headerRows: readonly number[];
  /** The headings in one string: the same office's next file has the same one. */
  readonly signature: string;
  readonly columns: readonly RecognisedColumn[];
  /** Keys of required columns that were not found; the sheet cannot be read while there is one. */
  readonly missing: readonly string[];
};
