import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { SessionView } from '#platform/contract/identity-views.ts';
import { apiClient, callJson } from '#platform/web/api-client.ts';
import { ActDone, decisionsContract, type ActionView } from '../contract/endpoints.ts';

export const decisionsApi = apiClient(decisionsContract);
export const decisionsQuery = (year: number) => queryOptions({ queryKey: ['decisions', 'list', year], queryFn: async ({ signal }) => (await decisionsApi.list({ year }, { signal })).rows });
export const decisionQuery = (id: string) => queryOptions({ queryKey: ['decisions', 'one', id], queryFn: ({ signal }) => decisionsApi.open({ id }, { signal }) });
export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: async ({ signal }) => SessionView.parse(await callJson('/api/session', { signal })), staleTime: 60_000, retry: false });
const Unit = z.object({ id: z.string(), name: z.string(), shortName: z.string() });
export const unitsQuery = queryOptions({ queryKey: ['register', 'units'], staleTime: 300_000, queryFn: async ({ signal }) => z.object({ rows: z.array(Unit) }).parse(await callJson('/api/register/units', { signal })).rows });

export type Acting = { readonly id: string; readonly version: number; readonly act: ActionView; readonly commandId: string; readonly form: Readonly<Record<string, unknown>> };

/** @throws ApiError */
export async function performAct({ id, version, act, commandId, form }: Acting): Promise<ActDone> {
  const thing = act.of === 'duty' ? `/duties/${act.targetId ?? ''}` : '';
  return ActDone.parse(await callJson(`/api/decisions/${id}${thing}/acts/${act.action}`, { method: 'POST', body: { commandId, version, form } }));
}
