import { infiniteQueryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callJson } from '#platform/web/api-client.ts';

const Notice = z.object({
  id: z.string(),
  kind: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  objectType: z.string(),
  objectId: z.string().nullable(),
  at: z.string(),
  isRead: z.boolean(),
});
export type Notice = z.infer<typeof Notice>;
const Page = z.object({ rows: z.array(Notice), next: z.string().nullable(), unread: z.number() });

/** My notices, newest first, page after page. The shell keeps the number of unread ones under the same first key. */
export const noticesQuery = infiniteQueryOptions({
  queryKey: ['notices', 'list'],
  queryFn: async ({ pageParam, signal }) =>
    Page.parse(await callJson(`/api/notices?limit=30${pageParam === '' ? '' : `&after=${encodeURIComponent(pageParam)}`}`, { signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Marks notices as read; all of them without ids. @throws ApiError */
export const markRead = (ids?: readonly string[]): Promise<unknown> =>
  callJson('/api/notices/read', { method: 'POST', body: ids === undefined ? {} : { ids } });
