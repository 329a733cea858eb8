import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callJson } from '#platform/web/api-client.ts';

/** Ends the session on the server, then leaves the page, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await callJson('/api/session', { method: 'DELETE' });
  globalThis.location.assign('/sign-in');
}

/** How many notices are unread, asked again each minute; the page of notices shares the first key. */
export const unreadNoticesQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: async ({ signal }) => z.object({ unread: z.number() }).parse(await callJson('/api/notices?limit=1', { signal })).unread,
  refetchInterval: 60_000,
  retry: false,
});
