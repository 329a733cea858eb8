import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { findCongress } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { callerOfRequest, type KnowsContext } from '#platform/server/http/caller-of.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { FormatQuery, printed, printPaper } from '#platform/server/papers/print-paper.ts';
import { reportPaper } from '../domain/papers/report-outline.ts';
import { reportingBody } from '../domain/papers/report-title.ts';
import { insightFiguresZhCn } from '../texts/figures-zh-cn.ts';
import type { InsightsDeps } from './insights-deps.ts';
import { requireReader } from './policy.ts';
import { BLANK, figuresUsed, openReport } from './queries/reports.ts';
import { boundFigure } from './bound-figures.ts';

export type InsightsDocumentDeps = InsightsDeps & KnowsContext;

const Asked = FormatQuery.extend({ year: z.coerce.number().int().min(1954).max(2200) });

/** The yearly report as a page that prints and as a file. */
export function insightsDocumentRoutes(server: FastifyInstance, deps: InsightsDocumentDeps): void {
  server.get('/api/insights/reports/:year/paper', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    requireReader(caller.actor);
    const { year, format } = parsed(Asked, { ...(request.params as object), ...(request.query as object) });
    return printPaper(deps, reply, {
      caller,
      format,
      entry: { action: `insights.report.${printed(format)}`, objectType: 'report', objectId: null, after: { year, format } },
      make: (tx) => paperOfReport(tx, year, caller.actor),
    });
  });
}

async function paperOfReport(tx: Tx, year: number, actor: Actor): Promise<Paper> {
  const report = await openReport(tx, year, actor);
  const congress = await findCongress(tx, actor.congressId);
  const used = figuresUsed(report.sections);
  return reportPaper({
    body: reportingBody(congress?.name ?? ''),
    title: report.title,
    adoptedOn: report.adoptedOn,
    sections: report.sections.map(({ heading }, index) => ({ heading, printed: report.printed[index] ?? '' })),
    figures: report.figures
      .filter(({ id }) => used.includes(id))
      .map(({ id, label, unit, value }) => ({
        label,
        exact: value === null ? BLANK : `${value}${unit}`,
        note: boundFigure(id) === undefined ? insightFiguresZhCn.note['by-hand'] : '',
      })),
  });
}
