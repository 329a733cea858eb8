import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callJson } from './api-client.ts';

const Counts = z.object({
  /** By key of the navigation; a key that is absent is a room the reader may not enter. */
  counts: z.record(z.string(), z.number()),
  /** Keys whose number is overdue. */
  late: z.array(z.string()).catch([]),
});
export type DeskCounts = z.infer<typeof Counts>;

/** The numbers of the desk; the shell asks again each minute, pages share its answer. */
export const deskCountsQuery = queryOptions({
  queryKey: ['desk-counts'],
  queryFn: async ({ signal }) => Counts.parse(await callJson('/api/desk/counts', { signal })),
  retry: false,
});
