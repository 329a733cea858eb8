import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { apiClient, callJson } from '#platform/web/api-client.ts';
import { ballotsContract } from '../contract/endpoints.ts';
import { ContestView } from '../contract/views.ts';

export const ballotsApi = apiClient(ballotsContract);

/** Everything of one meeting's votes lies below this key, so that one hint makes all of it fresh. */
export const ballotsKey = (meetingId: string): readonly string[] => ['ballots', 'meeting', meetingId];
export const contestKey = (id: string): readonly string[] => ['ballots', 'one', id];

export const contestsQuery = (meetingId: string) =>
  queryOptions({ queryKey: [...ballotsKey(meetingId), 'list'], queryFn: ({ signal }) => ballotsApi.list({ meetingId }, { signal }) });
export const myContestsQuery = (meetingId: string) =>
  queryOptions({ queryKey: [...ballotsKey(meetingId), 'mine'], queryFn: ({ signal }) => ballotsApi.mine({ meetingId }, { signal }) });
export const myOpenContestsQuery = queryOptions({
  queryKey: ['ballots', 'mine'],
  retry: false,
  queryFn: ({ signal }) => ballotsApi.mine({}, { signal }),
});
export const contestQuery = (id: string) =>
  queryOptions({ queryKey: [...contestKey(id), 'view'], queryFn: ({ signal }) => ballotsApi.read({ id }, { signal }) });
export const screenQuery = (id: string) =>
  queryOptions({ queryKey: [...contestKey(id), 'screen'], queryFn: ({ signal }) => ballotsApi.screen({ id }, { signal }) });
export const turnoutQuery = (id: string) =>
  queryOptions({ queryKey: [...contestKey(id), 'turnout'], retry: false, queryFn: ({ signal }) => ballotsApi.turnout({ id }, { signal }) });

export type ActBody = { readonly commandId: string; readonly expected: string } & Readonly<Record<string, unknown>>;

/** An act of control; answers with the contest as it then stands. @throws ApiError */
export async function performAct(id: string, action: string, body: ActBody): Promise<ContestView> {
  return ContestView.parse(await callJson(`/api/ballots/${id}/acts/${action}`, { method: 'POST', body }));
}

const MeetingFacts = z.object({
  kind: z.string(),
  title: z.string(),
  quorum: z.object({ entitled: z.number(), present: z.number(), needed: z.number().nullable(), isMet: z.boolean() }),
});
/** What a page of votes needs of its meeting; meetings are another module, so it is asked by its address. */
export const meetingFactsQuery = (id: string) =>
  queryOptions({
    queryKey: ['ballots', 'meeting-facts', id],
    staleTime: 5_000,
    retry: false,
    queryFn: async ({ signal }) => MeetingFacts.parse(await callJson(`/api/meetings/${id}`, { signal })),
  });
