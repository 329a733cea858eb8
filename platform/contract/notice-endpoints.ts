import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Cursor } from './shared-schemas.ts';

export const NoticeView = z.object({
  id: z.uuid(),
  kind: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  objectType: z.string(),
  objectId: z.uuid().nullable(),
  at: z.string(),
  isRead: z.boolean(),
});
export type NoticeView = z.infer<typeof NoticeView>;

/** What the signed-in person is told. The sentence stands under `notices.<kind>` in the texts. */
export const noticesContract = {
  list: oc
    .route({ method: 'GET', path: '/notices', summary: 'My notices, newest first', tags: ['notices'] })
    .input(z.object({ after: Cursor, limit: z.coerce.number().int().min(1).max(100).default(30) }))
    .output(z.object({ rows: z.array(NoticeView), next: z.string().nullable(), unread: z.int() })),
  read: oc
    .route({ method: 'POST', path: '/notices/read', summary: 'Mark notices as read; all of them without ids', tags: ['notices'] })
    .input(z.object({ ids: z.array(z.uuid()).max(100).optional() }))
    .output(z.object({ unread: z.int() })),
};
