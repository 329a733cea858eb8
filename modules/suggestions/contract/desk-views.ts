import { z } from 'zod';
import { SuggestionRow } from './views.ts';

/** One thing a deputy can do today. `targetId` is what the act is sent to: a task, or a promise. */
export const TodayItem = z.object({
  kind: z.enum(['sign', 'rate-reply', 'rate-result', 'confirm-contact', 'confirm-promise', 'revise', 'continue-draft']),
  suggestionId: z.uuid(),
  targetId: z.uuid().nullable(),
  title: z.string(),
  numberText: z.string().nullable(),
  unitName: z.string().nullable(),
  /** What was said: the contact's summary, the promise, the reason of a return. */
  text: z.string(),
  since: z.string().nullable(),
  round: z.int(),
});
export type TodayItem = z.infer<typeof TodayItem>;

/** Work of one kind that waits at a desk: how much, and the first five. */
export const DeskGroup = z.object({ key: z.string(), count: z.int(), rows: z.array(SuggestionRow) });
export type DeskGroup = z.infer<typeof DeskGroup>;

export const SimilarRow = z.object({
  id: z.uuid(),
  numberText: z.string().nullable(),
  title: z.string(),
  year: z.int().nullable(),
  sessionName: z.string().nullable(),
  state: z.string(),
  unitName: z.string().nullable(),
  replyClass: z.string().nullable(),
  lastRating: z.string().nullable(),
  openPromises: z.int(),
  isPublished: z.boolean(),
  /** Whether the reader may open it beyond what is published. */
  mayOpen: z.boolean(),
  /** 0 to 1; for the order, not for show. */
  likeness: z.number(),
});
export type SimilarRow = z.infer<typeof SimilarRow>;

/** A unit that might handle a matter: a proposal with its reasons, in the order of their weight. */
export const ProposedUnit = z.object({
  organisationId: z.uuid(),
  unitName: z.string(),
  role: z.enum(['lead', 'co']).nullable(),
  reasons: z.array(z.object({ kind: z.enum(['duty', 'past-case']), text: z.string(), suggestionId: z.uuid().nullable() })),
});
export type ProposedUnit = z.infer<typeof ProposedUnit>;

export const DeadlineRow = z.object({
  clockId: z.uuid(),
  suggestionId: z.uuid(),
  taskId: z.uuid().nullable(),
  promiseId: z.uuid().nullable(),
  numberText: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  unitName: z.string().nullable(),
  kind: z.string(),
  owner: z.string(),
  fromOn: z.string(),
  dueOn: z.string(),
  /** Days until it is due; below zero it is late. */
  distance: z.int(),
  explanation: z.string(),
  explanationEn: z.string(),
  rules: z.array(z.string()),
  isProvisional: z.boolean(),
});
export type DeadlineRow = z.infer<typeof DeadlineRow>;

export const PromiseRow = z.object({
  id: z.uuid(),
  suggestionId: z.uuid(),
  numberText: z.string().nullable(),
  title: z.string(),
  organisationId: z.uuid(),
  unitName: z.string(),
  state: z.string(),
  text: z.string(),
  target: z.number().nullable(),
  unitOfMeasure: z.string().nullable(),
  achieved: z.number(),
  responsible: z.string().nullable(),
  dueOn: z.string(),
  firstDueOn: z.string(),
  keptOn: z.string().nullable(),
  confirmedOn: z.string().nullable(),
  isLate: z.boolean(),
  distance: z.int(),
  /** Who is to do something now. */
  next: z.enum(['unit', 'deputy', 'nobody']),
});
export type PromiseRow = z.infer<typeof PromiseRow>;

/** A question and the rows that answer it; `count` is their number. */
export const QuestionRow = z.object({
  suggestionId: z.uuid(),
  numberText: z.string().nullable(),
  title: z.string(),
  unitName: z.string().nullable(),
  state: z.string(),
  dueOn: z.string().nullable(),
  /** Days late, times returned, or whatever the question is about. */
  measure: z.int().nullable(),
  text: z.string(),
});
export type QuestionRow = z.infer<typeof QuestionRow>;
export const QuestionGroup = z.object({ key: z.string(), count: z.int(), rows: z.array(QuestionRow) });
export type QuestionGroup = z.infer<typeof QuestionGroup>;

export const FigureView = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  /** Always the number of rows that open behind it. */
  value: z.int(),
  phrase: z.string(),
  source: z.string(),
});
export type FigureView = z.infer<typeof FigureView>;

/** A rate with both its figures: what of what. */
export const RateView = z.object({
  id: z.string(),
  label: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  part: z.int(),
  whole: z.int(),
  percent: z.number().nullable(),
});
export const MeanView = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  of: z.string(),
  count: z.int(),
  total: z.number(),
  value: z.number().nullable(),
});

/** Figures split by a dimension; a cell opens with the figure's id, the dimension and the row's key. */
export const FigureTable = z.object({
  dimension: z.string(),
  label: z.string(),
  figures: z.array(z.string()),
  rows: z.array(z.object({ key: z.string(), label: z.string(), values: z.record(z.string(), z.int()) })),
});

export const StatisticsView = z.object({
  sessionId: z.uuid().nullable(),
  year: z.int().nullable(),
  asOf: z.string(),
  figures: z.array(FigureView),
  rates: z.array(RateView),
  means: z.array(MeanView),
  tables: z.array(FigureTable),
});
export type StatisticsView = z.infer<typeof StatisticsView>;

/** The rows a figure counts; a promise or request names the suggestion it belongs to. */
export const FigureRows = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  count: z.int(),
  rows: z.array(
    z.object({
      recordId: z.uuid(),
      suggestionId: z.uuid(),
      numberText: z.string().nullable(),
      title: z.string(),
      unitName: z.string().nullable(),
      state: z.string(),
      text: z.string(),
    }),
  ),
});
export type FigureRows = z.infer<typeof FigureRows>;

export const MyYear = z.object({
  year: z.int(),
  name: z.string(),
  led: z.array(SuggestionRow),
  coSigned: z.array(SuggestionRow),
  promises: z.array(PromiseRow),
  rated: z.int(),
  contactsConfirmed: z.int(),
});
export type MyYear = z.infer<typeof MyYear>;
