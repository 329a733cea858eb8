import { z } from 'zod';
import { LocalDateText } from '#platform/contract/shared-schemas.ts';

/** counted: the number of records; by-hand: typed, dated entries without rows; waits: its module is not built and nothing was entered. */
export const FigureState = z.enum(['counted', 'by-hand', 'waits']);
export const FigureValue = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  state: FigureState,
  value: z.int(),
  phrase: z.string(),
  /** The same in the year, session or term before; null where there is none. */
  before: z.int().nullable(),
  /** The module whose records these are. */
  room: z.string(),
  /** The same, while that module is not built; null where it counts. */
  awaits: z.string().nullable(),
});
export type FigureValue = z.infer<typeof FigureValue>;

export const RateValue = z.object({
  id: z.string(),
  label: z.string(),
  part: z.int(),
  whole: z.int(),
  percent: z.number().nullable(),
  partId: z.string(),
  wholeId: z.string(),
});
export type RateValue = z.infer<typeof RateValue>;

export const PeriodView = z.object({ kind: z.enum(['year', 'session', 'term']), from: LocalDateText, to: LocalDateText, number: z.int() });
export const FiguresView = z.object({
  period: PeriodView,
  asOf: LocalDateText,
  figures: z.array(FigureValue),
  rates: z.array(RateValue),
  sessions: z.array(z.object({ id: z.uuid(), term: z.int(), session: z.int() })),
});
export type FiguresView = z.infer<typeof FiguresView>;

export const FigureRow = z.object({ recordId: z.string(), title: z.string(), on: z.string().nullable(), href: z.string().nullable() });
export const EntryView = z.object({
  id: z.uuid(),
  onDay: LocalDateText,
  value: z.int(),
  source: z.string(),
  personName: z.string(),
  enteredAt: z.string(),
  withdrawnBy: z.string().nullable(),
});
export type EntryView = z.infer<typeof EntryView>;

/** One figure: its definition in words, its years, its rows. */
export const FigurePage = z.object({
  figure: FigureValue,
  counts: z.string(),
  source: z.string(),
  seeds: z.array(z.string()),
  isStock: z.boolean(),
  period: PeriodView,
  years: z.array(z.object({ year: z.int(), value: z.int() })),
  rows: z.array(FigureRow),
  next: z.int().nullable(),
  /** The rows are not this reader's to open; the number is. */
  isClosed: z.boolean(),
  entries: z.array(EntryView),
  mayEnter: z.boolean(),
});
export type FigurePage = z.infer<typeof FigurePage>;

export const QuestionRow = z.object({
  title: z.string(),
  href: z.string(),
  unit: z.string(),
  dueOn: z.string().nullable(),
  days: z.int().nullable(),
  text: z.string(),
});
/** `state` waits: the module that would answer is not built; nothing is claimed. */
export const QuestionGroup = z.object({
  key: z.string(),
  state: z.enum(['asked', 'waits']),
  awaits: z.string().nullable(),
  count: z.int(),
  rows: z.array(QuestionRow),
});
export type QuestionGroup = z.infer<typeof QuestionGroup>;

export const ReportSection = z.object({
  part: z.enum(['political', 'power', 'working', 'representative']),
  heading: z.string().max(200),
  text: z.string().max(40_000),
});
export type ReportSection = z.infer<typeof ReportSection>;
export const FrozenFigure = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  value: z.int(),
  phrase: z.string(),
  byHand: z.boolean(),
  from: LocalDateText,
  to: LocalDateText,
  rows: z.array(FigureRow),
});
export type FrozenFigure = z.infer<typeof FrozenFigure>;
export const ProseFindingView = z.object({
  section: z.int(),
  start: z.int(),
  end: z.int(),
  phrase: z.string(),
  verdict: z.enum(['agrees', 'disagrees', 'perhaps', 'unsupported']),
  figureId: z.string().nullable(),
  label: z.string().nullable(),
  recorded: z.int().nullable(),
});
export const ReportView = z.object({
  year: z.int(),
  state: z.enum(['draft', 'adopted']),
  version: z.int(),
  title: z.string(),
  sections: z.array(ReportSection),
  adoptedOn: LocalDateText.nullable(),
  changedBy: z.string(),
  changedAt: z.string(),
  /** The sections as they print, figures filled in: live in a draft, frozen once adopted. */
  printed: z.array(z.string()),
  findings: z.array(ProseFindingView),
  frozen: z.array(FrozenFigure),
  mayWrite: z.boolean(),
  /** What may be named in braces, with its present value and the year before's; null where nothing was ever recorded. */
  figures: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      unit: z.string(),
      value: z.int().nullable(),
      phrase: z.string(),
      before: z.int().nullable(),
    }),
  ),
});
export type ReportView = z.infer<typeof ReportView>;
