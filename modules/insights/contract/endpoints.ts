import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CommandIdText, LocalDateText } from '#platform/contract/shared-schemas.ts';
import { EntryView, FigurePage, FiguresView, QuestionGroup, ReportSection, ReportView } from './views.ts';

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['insights'] });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary, tags: ['insights'] });
const Year = z.coerce.number().int().min(1954).max(2200);

/** A year, a session or the present term; this year where nothing is said. */
export const PeriodChoice = z.object({ year: Year.optional(), sessionId: z.uuid().optional(), term: z.stringbool().optional() });
const OfYear = z.object({ year: Year });
const Change = z.object({ commandId: CommandIdText, year: Year, version: z.int() });

/** The year in figures, in questions and in its report. */
export const insightsContract = {
  figures: get('/insights/figures', 'Every figure of a year, session or term, with the one before').input(PeriodChoice).output(FiguresView),
  figure: get('/insights/figures/{id}', 'One figure: what it counts, its years, its rows')
    .input(PeriodChoice.extend({ id: z.string().max(60), after: z.coerce.number().int().min(0).max(1_000_000).default(0) }))
    .output(FigurePage),
  questions: get('/insights/questions', 'The questions of leaders, each with its first rows').output(
    z.object({ asOf: LocalDateText, groups: z.array(QuestionGroup) }),
  ),
  question: get('/insights/questions/{key}', 'All rows behind one question')
    .input(z.object({ key: z.string().max(60) }))
    .output(QuestionGroup),
  enterFigure: post('/insights/entries', 'Type a dated figure whose module is not built')
    .input(
      z.object({
        commandId: CommandIdText,
        figureId: z.string().max(60),
        on: LocalDateText,
        value: z.int().min(0).max(1_000_000),
        source: z.string().trim().min(1).max(400),
      }),
    )
    .output(EntryView),
  withdrawEntry: post('/insights/entries/{id}/withdraw', 'Withdraw a typed figure; it stays to be seen')
    .input(z.object({ id: z.uuid(), commandId: CommandIdText }))
    .output(EntryView),
  reports: get('/insights/reports', 'The yearly reports').output(
    z.object({
      rows: z.array(
        z.object({
          year: z.int(),
          title: z.string(),
          state: z.enum(['draft', 'adopted']),
          adoptedOn: LocalDateText.nullable(),
          changedBy: z.string(),
        }),
      ),
    }),
  ),
  report: get('/insights/reports/{year}', 'One report, its figures live or frozen, and what the checker says')
    .input(OfYear)
    .output(ReportView),
  startReport: post('/insights/reports', 'Begin the report of a year from the outline of the four roles')
    .input(z.object({ commandId: CommandIdText, year: Year }))
    .output(ReportView),
  saveReport: post('/insights/reports/{year}/save', 'Save its text')
    .input(Change.extend({ title: z.string().trim().min(1).max(200), sections: z.array(ReportSection).min(1).max(12) }))
    .output(ReportView),
  adoptReport: post('/insights/reports/{year}/adopt', 'Record its adoption: every figure is frozen with its rows')
    .input(Change.extend({ on: LocalDateText }))
    .output(ReportView),
};
