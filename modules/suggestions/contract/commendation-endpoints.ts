import { oc } from '@orpc/contract';
import { z } from 'zod';
import { boundedText, CommandIdText } from '#platform/contract/shared-schemas.ts';

export const CommendationView = z.object({
  id: z.uuid(),
  year: z.int(),
  kind: z.enum(['suggestion', 'unit']),
  name: z.string(),
  suggestionId: z.uuid().nullable(),
  organisationId: z.uuid().nullable(),
  reason: z.string(),
  on: z.string(),
});

const Commended = z.union([
  z.object({ kind: z.literal('suggestion'), suggestionId: z.uuid() }),
  z.object({ kind: z.literal('unit'), organisationId: z.uuid() }),
]);

/** 优秀建议、先进承办单位: named with a reason; there is no score and no order among them. */
export const commendationsContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/suggestions/commendations',
      summary: 'Commended suggestions and units of a year',
      tags: ['suggestions'],
    })
    .input(z.object({ year: z.coerce.number().int().min(1954).max(2200) }))
    .output(z.object({ rows: z.array(CommendationView) })),
  commend: oc
    .route({ method: 'POST', path: '/suggestions/commendations', summary: 'Commend a suggestion or a unit', tags: ['suggestions'] })
    .input(z.object({ commandId: CommandIdText, year: z.int().min(1954).max(2200), reason: boundedText(4, 500), of: Commended }))
    .output(CommendationView),
  takeBack: oc
    .route({
      method: 'POST',
      path: '/suggestions/commendations/{id}/take-back',
      summary: 'Take back a commendation entered by mistake',
      tags: ['suggestions'],
    })
    .input(z.object({ id: z.uuid(), commandId: CommandIdText, reason: boundedText(2, 500) }))
    .output(z.object({ id: z.uuid() })),
};
