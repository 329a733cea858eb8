import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callJson } from '#platform/web/api-client.ts';

/** What the frame shows of the person; the rest of the answer is the business of the identity pages. */
const Session = z.looseObject({
  name: z.string(),
  congressName: z.string().optional().catch(undefined),
  posts: z.array(z.looseObject({ title: z.string() })).catch([]),
});
export type Session = z.infer<typeof Session>;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => Session.parse(await callJson('/api/session', { signal })),
  staleTime: 60_000,
  retry: false,
});

const Counts = z.object({
  /** By key of the navigation; a key that is absent is a room the reader may not enter. */
  counts: z.record(z.string(), z.number()),
  /** Keys whose number is overdue. */
  late: z.array(z.string()).catch([]),
});
export type DeskCounts = z.infer<typeof Counts>;

export const deskCountsQuery = queryOptions({
  queryKey: ['desk-counts'],
  queryFn: async ({ signal }) => Counts.parse(await callJson('/api/desk/counts', { signal })),
  refetchInterval: 60_000,
  retry: false,
});

/** Ends the session on the server, then leaves the page, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await callJson('/api/session', { method: 'DELETE' });
  globalThis.location.assign('/sign-in');
}
