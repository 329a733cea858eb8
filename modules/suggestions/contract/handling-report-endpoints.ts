import { oc } from '@orpc/contract';
import { z } from 'zod';
import { boundedText, CommandIdText, LocalDateText } from '#platform/contract/shared-schemas.ts';

export const HandlingReportView = z.object({
  id: z.uuid(),
  sessionId: z.uuid(),
  heardBy: z.string(),
  heardOn: z.string(),
  publishedOn: z.string(),
  byName: z.string(),
});

/** 办理情况报告 (代表法 51): heard by the standing committee, and from then on for everybody to read. */
export const handlingReportsContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/suggestions/handling-reports',
      summary: 'Published reports on handling, of one session or of all, newest first',
      tags: ['suggestions'],
    })
    .input(z.object({ sessionId: z.uuid().optional() }))
    .output(z.object({ rows: z.array(HandlingReportView) })),
  publish: oc
    .route({
      method: 'POST',
      path: '/suggestions/handling-reports',
      summary: 'Publish the report on handling of a session with its numbers of today',
      tags: ['suggestions'],
    })
    .input(
      z.object({
        commandId: CommandIdText,
        sessionId: z.uuid(),
        heardBy: boundedText(4, 60),
        heardOn: LocalDateText,
        /** What the office adds in its own words; an empty line begins a paragraph. */
        text: boundedText(0, 8000).optional(),
      }),
    )
    .output(HandlingReportView),
};
