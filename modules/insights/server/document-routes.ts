import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { findCongress } from '#modules/register/server/module.ts';
import { invalidField, notSignedIn } from '#platform/domain/platform-errors.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { sendPaper } from '#platform/server/papers/send-paper.ts';
import { reportPaper } from '../domain/papers/report-outline.ts';
import { reportingBody } from '../domain/papers/report-title.ts';
import { insightFiguresZhCn } from '../texts/figures-zh-cn.ts';
import type { InsightsDeps } from './insights-deps.ts';
import { requireReader } from './policy.ts';
import { BLANK, figuresUsed, openReport } from './queries/reports.ts';
import { boundFigure } from './bound-figures.ts';

export type InsightsDocumentDeps = InsightsDeps & {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext>;
};

const Asked = z.object({ year: z.coerce.number().int().min(1954).max(2200), format: z.enum(['html', 'docx']).default('html') });

/** The yearly report as a page that prints and as a file. */
export function insightsDocumentRoutes(server: FastifyInstance, deps: InsightsDocumentDeps): void {
  server.get('/api/insights/reports/:year/paper', async (request, reply) => {
    const { actor, address, device } = await deps.contextOf(request, reply);
    if (!actor) throw notSignedIn();
    requireReader(actor);
    const asked = Asked.safeParse({ ...(request.params as object), ...(request.query as object) });
    if (!asked.success) throw invalidField('year', asked.error.issues[0]?.message ?? '');
    const { year, format } = asked.data;
    const paper = await deps.db.write(actor.congressId, async (tx) => {
      const report = await openReport(tx, year, actor);
      const congress = await findCongress(tx, actor.congressId);
      const used = figuresUsed(report.sections);
      await appendJournal(tx, {
        accountId: actor.accountId,
        personId: actor.personId,
        post: actor.posts.map(({ title }) => title).join('、') || null,
        address,
        device,
        objectType: 'report',
        objectId: null,
        action: `insights.report.${format === 'docx' ? 'export' : 'print'}`,
        after: { year, format },
        result: 'done',
      });
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
    });
    return sendPaper(reply, paper, { format });
  });
}
