import { implement } from '@orpc/server';
import type { CommandId } from '#platform/domain/ids.ts';
import { dateOfInstant, localDate } from '#platform/domain/local-date.ts';
import { findCongress } from '#modules/register/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';
import { insightsContract } from '../contract/endpoints.ts';
import { enterFigure, withdrawEntry } from './commands/enter-figure.ts';
import { adoptReport, saveReport, startReport } from './commands/write-report.ts';
import type { InsightsDeps } from './insights-deps.ts';
import { requireReader } from './policy.ts';
import { listFigures, openFigure, type Reader } from './queries/figures.ts';
import { listQuestions, openQuestion } from './queries/questions.ts';
import { openReport } from './queries/reports.ts';
import { reportTitle } from '../domain/papers/report-title.ts';
import { listReports } from './report-store.ts';

const os = implement(insightsContract).$context<ApiContext>();

/** @throws AppError `platform.not_signed_in` */
/** The year in figures, in questions and in its report. */
export function insightsRouter(deps: InsightsDeps) {
  const read = async <T>(context: ApiContext, work: (db: Queryable, reader: Reader) => Promise<T>): Promise<T> => {
    const { actor } = callerOf(context);
    requireReader(actor);
    return deps.db.read(actor.congressId, (db) => work(db, { actor, today: dateOfInstant(deps.clock()) }));
  };
  const command = <Input extends { readonly commandId: string }>(input: Input) => ({ ...input, commandId: input.commandId as CommandId });
  return os.router({
    figures: os.figures.handler(({ input, context }) => read(context, (db, reader) => listFigures(db, input, reader))),
    figure: os.figure.handler(({ input, context }) => read(context, (db, reader) => openFigure(db, input, reader))),
    questions: os.questions.handler(({ context }) =>
      read(context, async (db, reader) => ({ asOf: reader.today, groups: await listQuestions(db, reader) })),
    ),
    question: os.question.handler(({ input, context }) => read(context, (db, reader) => openQuestion(db, input.key, reader))),
    enterFigure: os.enterFigure.handler(({ input, context }) =>
      enterFigure(deps, callerOf(context), { ...command(input), on: localDate(input.on) }),
    ),
    withdrawEntry: os.withdrawEntry.handler(({ input, context }) => withdrawEntry(deps, callerOf(context), command(input))),
    reports: os.reports.handler(({ context }) =>
      read(context, async (db) => ({
        rows: (await listReports(db)).map(({ year, title, state, adoptedOn, changedBy }) => ({ year, title, state, adoptedOn, changedBy })),
      })),
    ),
    report: os.report.handler(({ input, context }) => read(context, (db, { actor }) => openReport(db, input.year, actor))),
    startReport: os.startReport.handler(async ({ input, context }) => {
      const caller = callerOf(context);
      const congress = await deps.db.read(caller.actor.congressId, (db) => findCongress(db, caller.actor.congressId));
      return startReport(deps, caller, { ...command(input), title: reportTitle(congress?.name ?? '', input.year) });
    }),
    saveReport: os.saveReport.handler(({ input, context }) => saveReport(deps, callerOf(context), command(input))),
    adoptReport: os.adoptReport.handler(({ input, context }) =>
      adoptReport(deps, callerOf(context), { ...command(input), on: localDate(input.on) }),
    ),
  });
}
