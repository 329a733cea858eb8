import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  CalendarDayForm,
  CalendarPreviewView,
  CalendarYearView,
  RuleChangeForm,
  RuleDetailView,
  RulesPreviewView,
  RuleView,
} from './law-views.ts';
import { boundedText, CommandIdText, LocalDateText } from './shared-schemas.ts';

const route = (method: 'GET' | 'POST', path: `/${string}`, summary: string) =>
  oc.route({ method, path, summary, tags: ['law'], inputStructure: 'compact' });

const Year = z.coerce.number().int().min(2000).max(2100);
const Changes = z.array(RuleChangeForm).min(1).max(20);
// About a megabyte; a year of days is a few kilobytes.
const TABLE_LENGTH = 1_400_000;

/** The rule book and the working calendar of the caller's congress. Reading is for everybody signed in. */
export const lawContract = {
  rules: route('GET', '/rules', 'The rule book as this congress has it').output(
    z.object({ level: z.enum(['T', 'K', 'C', 'P']), rows: z.array(RuleView), actions: z.array(z.enum(['change'])) }),
  ),
  rule: route('GET', '/rules/{id}', 'One rule with its values, articles and history')
    .input(z.object({ id: z.string().min(1).max(20) }))
    .output(RuleDetailView),
  previewRules: route('POST', '/rules/preview', 'What a change would touch; writes nothing')
    .input(z.object({ changes: Changes }))
    .output(RulesPreviewView),
  setRules: route('POST', '/rules/own', 'Set values of the congress’s own layer')
    .input(
      z.object({
        commandId: CommandIdText,
        changes: Changes,
        basis: boundedText(4, 300),
        validFrom: LocalDateText,
        /** The number of open matters the preview showed; another one gets 409. */
        expectedTouched: z.int().min(0),
        /** Running deadlines move too; otherwise they keep their dates. */
        recompute: z.boolean().default(false),
      }),
    )
    .output(z.object({ changed: z.int(), recomputed: z.int() })),
  year: route('GET', '/calendar/{year}', 'Days off and make-up working days of a year')
    .input(z.object({ year: Year }))
    .output(CalendarYearView),
  previewYear: route('POST', '/calendar/preview', 'Read a notice or a table and show what would change; writes nothing')
    .input(
      z.object({
        year: z.int().min(2000).max(2100),
        text: z.string().max(60_000).default(''),
        table: z.base64().max(TABLE_LENGTH).optional(),
      }),
    )
    .output(CalendarPreviewView),
  importYear: route('POST', '/calendar/import', 'Take over the days of a year and recompute provisional deadlines')
    .input(
      z.object({
        commandId: CommandIdText,
        year: z.int().min(2000).max(2100),
        days: z.array(CalendarDayForm).min(1).max(200),
      }),
    )
    .output(z.object({ recomputed: z.int() })),
};
