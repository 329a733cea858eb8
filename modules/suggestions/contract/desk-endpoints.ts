import { oc } from '@orpc/contract';
import { z } from 'zod';
import { WaitingSet } from '#platform/contract/waiting.ts';
import { CommandIdText, LocalDateText } from '#platform/contract/shared-schemas.ts';
import { UnitChoice } from './forms.ts';
import {
  DeadlineRow,
  DeskGroup,
  FigureRows,
  MyYear,
  PromiseRow,
  ProposedUnit,
  QuestionGroup,
  SimilarRow,
  StatisticsView,
  TodayItem,
} from './desk-views.ts';

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['suggestions'] });
const ById = z.object({ id: z.uuid() });
const rowsOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row) });

/** A quarter as offices write it in addresses: 2026Q4. */
export const QuarterText = z.string().regex(/^\d{4}Q[1-4]$/);
export const Period = z.object({ sessionId: z.uuid().optional(), year: z.coerce.number().int().min(1980).max(2200).optional() });

/** Which promises of the ledger are asked for. */
export const PromiseFilter = z.object({
  state: z.enum(['open', 'reported', 'kept', 'explained']).optional(),
  unitId: z.uuid().optional(),
  quarter: QuarterText.optional(),
  late: z.stringbool().optional(),
});

/** What is asked of suggestions besides one list and one matter. */
export const suggestionsDeskContract = {
  counts: get('/desk/counts', 'How much waits under each entry of the desk').output(
    z.object({ counts: z.record(z.string(), z.int()), late: z.array(z.string()) }),
  ),
  deskToday: get('/desk/today', 'What waits for the reader at his desk').output(
    z.object({ groups: z.array(DeskGroup), /** From other modules. */ others: z.array(WaitingSet) }),
  ),
  today: get('/suggestions/today', 'What a deputy can do today').output(z.object({ items: z.array(TodayItem) })),
  similarTo: get('/suggestions/similar', 'Past suggestions like a text being written')
    .input(z.object({ title: z.string().max(100).default(''), text: z.string().max(6000).default('') }))
    .output(rowsOf(SimilarRow)),
  similar: get('/suggestions/{id}/similar', 'Past suggestions like this one').input(ById).output(rowsOf(SimilarRow)),
  dutiesFor: get('/suggestions/duties', 'Whose duty a text may be')
    .input(z.object({ text: z.string().max(6000) }))
    .output(rowsOf(ProposedUnit)),
  proposedUnits: get('/suggestions/{id}/proposed-units', 'Who might handle it, with the reasons; a person decides')
    .input(ById)
    .output(rowsOf(ProposedUnit)),
  deadlines: get('/suggestions/deadlines', 'Running clocks, each with its arithmetic')
    .input(
      z.object({
        owner: z.enum(['deputies-office', 'government-office', 'unit', 'deputy']).optional(),
        within: z.coerce.number().int().min(0).max(400).optional(),
      }),
    )
    .output(rowsOf(DeadlineRow)),
  promiseLedger: get('/suggestions/promises', 'The ledger of promises').input(PromiseFilter).output(rowsOf(PromiseRow)),
  questions: get('/suggestions/questions', 'Questions of leaders, each with its first rows').output(
    z.object({ groups: z.array(QuestionGroup) }),
  ),
  question: get('/suggestions/questions/{key}', 'All rows behind one question')
    .input(z.object({ key: z.string().max(40) }))
    .output(QuestionGroup),
  statistics: get('/suggestions/statistics', 'Figures of a session or a year; each opens').input(Period).output(StatisticsView),
  figureRows: get('/suggestions/figures/{id}/rows', 'The rows a figure counts')
    .input(Period.extend({ id: z.string().max(60), dimension: z.string().max(20).optional(), of: z.string().max(60).optional() }))
    .output(FigureRows),
  handOverBatch: oc
    .route({ method: 'POST', path: '/suggestions/batch/hand-over', summary: 'Hand over up to 500 in one act', tags: ['suggestions'] })
    .input(
      z.object({
        commandId: CommandIdText,
        ids: z.array(z.uuid()).min(1).max(500),
        direct: z.boolean().optional(),
        units: z.array(UnitChoice).max(10).optional(),
      }),
    )
    .output(z.object({ handedOver: z.int(), dueOn: LocalDateText.nullable() })),
  myYear: get('/suggestions/my-year', 'A deputy’s own year on one page')
    .input(z.object({ year: z.coerce.number().int().min(1980).max(2200) }))
    .output(MyYear),
};
