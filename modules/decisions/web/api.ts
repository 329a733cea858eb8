import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { apiClient, apiHeaders, callJson, callServer } from '#platform/web/api-client.ts';
import { decisionsContract } from '../contract/endpoints.ts';
import { ActDone, type ActionView } from '../contract/views.ts';

export const decisionsApi = apiClient(decisionsContract);
export const decisionsQuery = (year: number) =>
  queryOptions({
    queryKey: ['decisions', 'list', year],
    queryFn: async ({ signal }) => (await decisionsApi.list({ year }, { signal })).rows,
  });
export const decisionQuery = (id: string) =>
  queryOptions({ queryKey: ['decisions', 'one', id], queryFn: ({ signal }) => decisionsApi.open({ id }, { signal }) });
export const DUTY_SETS = ['open', 'overdue', 'reported', 'all'] as const;
export type DutySet = (typeof DUTY_SETS)[number];
export const dutiesQuery = (set: DutySet) =>
  queryOptions({
    queryKey: ['decisions', 'duties', set],
    queryFn: async ({ signal }) => (await decisionsApi.duties({ set }, { signal })).rows,
  });
export const sourcesQuery = queryOptions({
  queryKey: ['decisions', 'sources'],
  queryFn: ({ signal }) => decisionsApi.sources(undefined, { signal }),
});

export type Acting = {
  readonly id: string;
  readonly version: number;
  readonly act: ActionView;
  readonly commandId: string;
  readonly form: Readonly<Record<string, unknown>>;
};

/** @throws ApiError */
export async function performAct({ id, version, act, commandId, form }: Acting): Promise<ActDone> {
  const thing = act.of === 'duty' ? `/duties/${act.targetId ?? ''}` : '';
  return ActDone.parse(
    await callJson(`/api/decisions/${id}${thing}/acts/${act.action}`, { method: 'POST', body: { commandId, version, form } }),
  );
}

async function keepFile(decisionId: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await callServer(`/api/decisions/${decisionId}/files`, { method: 'POST', headers: apiHeaders(), body });
  return z.object({ id: z.string() }).parse(await response.json()).id;
}

/** The same answers with files kept by the server and their ids in place of them. @throws ApiError */
export async function withKeptFiles(
  decisionId: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { fileIds } = answers;
  const files = Array.isArray(fileIds) ? fileIds.filter((file) => file instanceof File) : [];
  return files.length === 0 ? answers : { ...answers, fileIds: await Promise.all(files.map((file) => keepFile(decisionId, file))) };
}

export const fileSrc = (decisionId: string, fileId: string): string => `/api/decisions/${decisionId}/files/${fileId}`;
export type PrintedPaper = { readonly kind: string; readonly unitId: string | null };
export function paperSrc(id: string, { kind, unitId }: PrintedPaper, isDocx = false): string {
  const query = new URLSearchParams({ ...(unitId === null ? {} : { unit: unitId }), ...(isDocx ? { format: 'docx' } : {}) });
  return `/api/decisions/${id}/print/${kind}${query.size === 0 ? '' : `?${query}`}`;
}
export const LEDGER_SRC = '/api/decisions/ledger';
