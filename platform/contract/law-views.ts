import { z } from 'zod';
import { LocalDateText } from './shared-schemas.ts';
import { UNREAD_REASONS } from '#platform/domain/law/read-notice.ts';

const InBoth = z.object({ zh: z.string(), en: z.string() });

/** A value of a rule: a number, a choice, yes or no, days, letters by meaning, or a share. */
export const RuleValueJson = z.union([
  z.number(),
  z.string().max(60),
  z.boolean(),
  z.array(z.number()).max(20),
  z.object({ numerator: z.number(), denominator: z.number() }),
  z.record(z.string().max(40), z.string().max(4)),
]);

export const UNITS = ['months', 'days', 'workdays', 'persons', 'count', 'fraction', 'boolean', 'choice', 'day-list', 'letter-map'] as const;

export const RuleValueView = z.object({
  parameter: z.string(),
  unit: z.enum(UNITS),
  /** Null where this level has no such value. */
  value: RuleValueJson.nullable(),
  default: RuleValueJson.nullable(),
  from: z.enum(['national', 'province', 'own']),
  isAdjustable: z.boolean(),
  /** Whether anything in the program goes by it yet. */
  isUsed: z.boolean(),
  /** The congress set it itself. */
  isOwn: z.boolean(),
  cite: InBoth,
  limit: InBoth.nullable(),
  basis: z.string().nullable(),
  bounds: z.object({
    atLeast: z.number().nullable(),
    atMost: z.number().nullable(),
    oneOf: z.array(z.string()),
    keys: z.array(z.string()),
  }),
  advice: z.object({ atLeast: z.number().nullable(), atMost: z.number().nullable() }).nullable(),
});
export type RuleValueView = z.infer<typeof RuleValueView>;

export const RuleView = z.object({
  id: z.string(),
  section: z.string(),
  says: InBoth,
  article: InBoth,
  /** Codes of texts of other places with their article; defaults were taken from them. */
  samples: z.array(z.string()),
  layer: z.enum(['national', 'province', 'own']),
  confidence: z.enum(['read', 'inferred', 'verify']),
  values: z.array(RuleValueView),
});
export type RuleView = z.infer<typeof RuleView>;

export const RuleHistoryEntry = z.object({
  parameter: z.string(),
  value: RuleValueJson.nullable(),
  basis: z.string(),
  validFrom: LocalDateText,
  at: z.string(),
  by: z.string().nullable(),
});
export const RuleDetailView = RuleView.extend({ history: z.array(RuleHistoryEntry), actions: z.array(z.enum(['change'])) });
export type RuleDetailView = z.infer<typeof RuleDetailView>;

const TouchedDeadline = z.object({
  rule: z.string(),
  parameter: z.string(),
  before: LocalDateText,
  after: LocalDateText,
  /** How many units of the matter have this very deadline. */
  times: z.int(),
});
export const TouchedView = z.object({
  /** Matters, each once however many units work on it. */
  count: z.int(),
  /** Deadlines of all these matters; a change is confirmed for this number. */
  deadlines: z.int(),
  /** Matters of which a day changes; a provisional day that becomes firm may stay where it was. */
  moved: z.int(),
  /** Matters that would be overdue at once and are not now. */
  overdueNow: z.int(),
  /** The first fifty, those that move first. */
  rows: z.array(
    z.object({ objectType: z.string(), id: z.string(), title: z.string(), href: z.string(), deadlines: z.array(TouchedDeadline) }),
  ),
});
export type TouchedView = z.infer<typeof TouchedView>;

export const RuleChangeForm = z.object({
  rule: z.string().min(1).max(20),
  parameter: z.string().min(1).max(60),
  /** Null takes the value back to the default. */
  value: RuleValueJson.nullable(),
});
export const RulesPreviewView = z.object({
  changes: z.array(
    z.object({
      rule: z.string(),
      parameter: z.string(),
      before: RuleValueJson.nullable(),
      after: RuleValueJson.nullable(),
      advice: z
        .object({ code: z.enum(['law.longer_than_samples', 'law.shorter_than_samples']), from: z.number(), to: z.number() })
        .nullable(),
    }),
  ),
  touched: TouchedView,
});
export type RulesPreviewView = z.infer<typeof RulesPreviewView>;

export const CalendarDayForm = z.object({ date: LocalDateText, name: z.string().trim().max(20), isOffDay: z.boolean() });
const CalendarDayView = z.object({ date: LocalDateText, name: z.string(), kind: z.enum(['workday', 'weekend', 'holiday', 'make-up']) });
export const CalendarYearView = z.object({
  year: z.int(),
  state: z.enum(['imported', 'announced', 'provisional']),
  /** Days off by notice and make-up working days; every other day is a working day or a weekend. */
  days: z.array(CalendarDayView),
  actions: z.array(z.enum(['import'])),
});
export type CalendarYearView = z.infer<typeof CalendarYearView>;
export const CalendarPreviewView = z.object({
  days: z.array(CalendarDayForm),
  /** Lines that gave no day, by row, and why. */
  unread: z.array(z.object({ row: z.int(), text: z.string(), why: z.enum(UNREAD_REASONS) })),
  differences: z.array(z.object({ date: LocalDateText, before: CalendarDayView.shape.kind, after: CalendarDayView.shape.kind })),
  touched: TouchedView,
});
export type CalendarPreviewView = z.infer<typeof CalendarPreviewView>;
