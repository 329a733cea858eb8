import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { apiClient, apiHeaders, callJson, callServer } from '#platform/web/api-client.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { supervisionContract } from '../contract/endpoints.ts';
import { ActDone, type ActionView } from '../contract/views.ts';

export const supervisionApi = apiClient(supervisionContract);
type MatterFilter = Parameters<typeof supervisionApi.list>[0];
type PointFilter = Parameters<typeof supervisionApi.points>[0];

export const plansQuery = queryOptions({
  queryKey: ['supervision', 'plans'],
  queryFn: async ({ signal }) => (await supervisionApi.plans(undefined, { signal })).rows,
});
export const planQuery = (id: string) =>
  queryOptions({ queryKey: ['supervision', 'plan', id], queryFn: ({ signal }) => supervisionApi.openPlan({ id }, { signal }) });
export const mattersQuery = (filter: MatterFilter) =>
  queryOptions({ queryKey: ['supervision', 'matters', filter], queryFn: ({ signal }) => supervisionApi.list(filter, { signal }) });
export const mySupervisionQuery = queryOptions({
  queryKey: ['supervision', 'mine'],
  queryFn: ({ signal }) => supervisionApi.mine(undefined, { signal }),
});
export const matterKey = (id: string): readonly string[] => ['supervision', 'matter', id];
export const matterQuery = (id: string) =>
  queryOptions({ queryKey: matterKey(id), queryFn: ({ signal }) => supervisionApi.open({ id }, { signal }) });
export const pointsQuery = (filter: PointFilter) =>
  queryOptions({ queryKey: ['supervision', 'points', filter], queryFn: ({ signal }) => supervisionApi.points(filter, { signal }) });
export const owedQuery = (year: number) =>
  queryOptions({
    queryKey: ['supervision', 'owed', year],
    queryFn: async ({ signal }) => (await supervisionApi.owed({ year }, { signal })).rows,
  });
export const reconciliationQuery = (year: number) =>
  queryOptions({
    queryKey: ['supervision', 'reconciliation', year],
    queryFn: ({ signal }) => supervisionApi.reconciliation({ year }, { signal }),
  });
const MeetingLine = z.object({ id: z.string(), title: z.string(), startsAt: z.string() });
/** Meetings of this year and the last, the newest first, for a matter to be tied to. */
export const meetingsQuery = queryOptions({
  queryKey: ['meetings', 'for-supervision'],
  queryFn: async ({ signal }) => {
    const year = Number(today().slice(0, 4));
    const pages = await Promise.all(
      [year, year - 1].map(
        async (of) => z.object({ rows: z.array(MeetingLine) }).parse(await callJson(`/api/meetings?year=${of}&limit=100`, { signal })).rows,
      ),
    );
    return pages
      .flat()
      .toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
      .map(({ id, title, startsAt }) => ({ id, title, day: plainDate(startsAt.slice(0, 10), today()) }));
  },
});
const AgendaLine = z.object({ id: z.string(), number: z.string(), title: z.string() });
export const agendaQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'agenda-for-supervision', meetingId],
    queryFn: async ({ signal }) =>
      z.object({ agenda: z.array(AgendaLine) }).parse(await callJson(`/api/meetings/${meetingId}`, { signal })).agenda,
  });

type Target = Pick<ActionView, 'of' | 'action' | 'targetId'>;

/** Where an act is sent: on a plan, a matter, or a point or question of a matter. */
export function actPath(id: string, { of, action, targetId }: Target): string {
  if (of === 'plan') return `/api/supervision/plans/${id}/acts/${action}`;
  if (of === 'referral') return `/api/supervision/referrals/${id}/acts/${action}`;
  const thing = of === 'matter' ? '' : `/${of}s/${targetId ?? ''}`;
  return `/api/supervision/matters/${id}${thing}/acts/${action}`;
}

const Body = z.object({ id: z.string(), kind: z.string(), name: z.string() });
const OWNERS = ['committee', 'working-committee', 'office'];
/** The bodies that may do the work of a matter, as the register has them. */
export const ownersQuery = queryOptions({
  queryKey: ['register', 'owners'],
  staleTime: 300_000,
  queryFn: async ({ signal }) =>
    z
      .object({ rows: z.array(Body) })
      .parse(await callJson('/api/register/bodies', { signal }))
      .rows.filter(({ kind }) => OWNERS.includes(kind))
      .map(({ id, name }) => ({ value: id, label: name })),
});

export type ActRequest = {
  readonly id: string;
  readonly act: Target;
  readonly commandId: string;
  readonly version: number;
  readonly form: Readonly<Record<string, unknown>>;
};

/** @throws ApiError */
export async function performAct({ id, act, commandId, version, form }: ActRequest): Promise<ActDone> {
  return ActDone.parse(await callJson(actPath(id, act), { method: 'POST', body: { commandId, version, form } }));
}

/** The text of a paper somebody holds, whatever office program made it. @throws ApiError */
export async function textOfPaper(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await callServer('/api/supervision/plans/text', { method: 'POST', headers: apiHeaders(), body });
  return z.object({ text: z.string() }).parse(await response.json()).text;
}

async function keepFile(matterId: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await callServer(`/api/supervision/matters/${matterId}/files`, { method: 'POST', headers: apiHeaders(), body });
  return z.object({ id: z.string() }).parse(await response.json()).id;
}

/** The same answers with files kept by the server and their ids in place of them. @throws ApiError */
export async function withKeptFiles(matterId: string, answers: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const { fileId, fileIds } = answers;
  const files = Array.isArray(fileIds) ? fileIds.filter((file) => file instanceof File) : [];
  return {
    ...answers,
    ...(fileId instanceof File ? { fileId: await keepFile(matterId, fileId) } : {}),
    ...(files.length === 0 ? {} : { fileIds: await Promise.all(files.map((file) => keepFile(matterId, file))) }),
  };
}
export const fileSrc = (matterId: string, fileId: string): string => `/api/supervision/matters/${matterId}/files/${fileId}`;

export async function findHolders(search: string, signal?: AbortSignal) {
  return (await supervisionApi.people({ search }, signal ? { signal } : {})).rows;
}

export const referralsQuery = queryOptions({
  queryKey: ['supervision', 'referrals'],
  queryFn: async ({ signal }) => (await supervisionApi.referrals(undefined, { signal })).rows,
});
/** Each opening is kept by the server, so it is not asked again by itself. */
export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ['supervision', 'referral', id],
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => supervisionApi.openReferral({ id }, { signal }),
  });
export const methodsQuery = queryOptions({
  queryKey: ['supervision', 'methods'],
  queryFn: async ({ signal }) => (await supervisionApi.methods(undefined, { signal })).rows,
});
