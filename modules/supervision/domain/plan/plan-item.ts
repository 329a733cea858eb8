/** What kind of supervision a plan announces, by the word it uses for it. */
export const planItemKinds = [
  'plan-budget-review',
  'report-deliberation',
  'report-hearing',
  'law-inspection',
  'special-inquiry',
  'inspection-visit',
  'research',
  'performance-appraisal',
] as const;
export type PlanItemKind = (typeof planItemKinds)[number];

/** A stretch of a text in UTF-16 units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/**
 * One item read out of a plan. `sentence` is the sentence it stands in, exactly as in the file:
 * `text.slice(start, end) === sentence` (UTF-16 units of the decoded text, line breaks kept).
 * `subjectSpan` is the stretch the subject was read from.
 */
export type PlanItem = Span & {
  readonly kind: PlanItemKind;
  readonly subject: string;
  /** Number of the numbered point, where the paper has such. */
  readonly point?: number;
  readonly sentence: string;
  readonly subjectSpan: Span;
};

/** A number with its counting unit, as the text says it; `about` where 余、多、近 or 约 makes it a bound. */
export type PaperFigure = Span & { readonly phrase: string; readonly value: number; readonly unit: string; readonly about: boolean };

/** Something a review tells that was done, with the figures of its sentence. */
export type ReviewItem = Span & {
  readonly kind: PlanItemKind | 'activity';
  readonly subject: string;
  readonly point?: number;
  readonly sentence: string;
  readonly subjectSpan: Span;
  readonly figures: readonly PaperFigure[];
};

/** What a text was taken for, and what was read out of it. */
export type PaperReading =
  | { readonly paper: 'plan'; readonly items: readonly PlanItem[] }
  | { readonly paper: 'review'; readonly items: readonly ReviewItem[] };
