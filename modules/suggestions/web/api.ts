import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { WaitingSet } from '#platform/contract/waiting.ts';
import { RuleView } from '#platform/contract/law-views.ts';
import { apiHeaders, callJson, callServer } from '#platform/web/api-client.ts';
import {
  DeadlineRow,
  DeskGroup,
  FigureRows,
  PromiseRow,
  ProposedUnit,
  QuestionGroup,
  SimilarRow,
  StatisticsView,
} from '../contract/desk-views.ts';
import { type ActionView, SuggestionRow, SuggestionView } from '../contract/views.ts';

const query = (values: Readonly<Record<string, string | number | undefined>>): string => {
  const set = Object.entries(values).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
};

const Page = z.object({ rows: z.array(SuggestionRow), next: z.string().nullable(), total: z.number().nullish() });

/** One page of a list by the server's filter. */
export const listQueryOptions = (filter: Readonly<Record<string, string>>, limit = 25) =>
  queryOptions({
    queryKey: ['suggestions', 'list', filter, limit],
    queryFn: async ({ signal }) => Page.parse(await callJson(`/api/suggestions${query({ ...filter, limit })}`, { signal })),
  });

export const suggestionQuery = (id: string) =>
  queryOptions({
    queryKey: ['suggestions', 'one', id],
    queryFn: async ({ signal }) => SuggestionView.parse(await callJson(`/api/suggestions/${id}`, { signal })),
  });

/** Where an act is sent: a suggestion's, a task's, a promise's, a key case's or a motion's table. */
export function actPath(id: string, { of, action, targetId }: Pick<ActionView, 'of' | 'action' | 'targetId'>): string {
  if (of === 'task') return `/api/suggestions/${id}/tasks/${targetId ?? ''}/acts/${action}`;
  if (of === 'promise') return `/api/suggestions/${id}/promises/${targetId ?? ''}/acts/${action}`;
  if (of === 'key') return `/api/suggestions/${id}/key-case/acts/${action}`;
  return of === 'motion' ? `/api/motions/${id}/acts/${action}` : `/api/suggestions/${id}/acts/${action}`;
}

export type ActRequest = {
  readonly id: string;
  readonly act: Pick<ActionView, 'of' | 'action' | 'targetId'>;
  readonly version: number;
  readonly commandId: string;
  readonly form: Readonly<Record<string, unknown>>;
};

/** Performs an act; answers with the suggestion as it then stands. @throws ApiError */
export async function performAct({ id, act, version, commandId, form }: ActRequest): Promise<SuggestionView> {
  return SuggestionView.parse(await callJson(actPath(id, act), { method: 'POST', body: { commandId, version, form } }));
}

const Session = z.object({ id: z.string(), name: z.string() });
export const sessionsQuery = queryOptions({
  queryKey: ['register', 'sessions'],
  staleTime: 300_000,
  queryFn: async ({ signal }) => z.object({ rows: z.array(Session) }).parse(await callJson('/api/register/sessions', { signal })).rows,
});

/** Suggestions by words or number, for a choice among them. */
export async function findSuggestions(text: string, signal?: AbortSignal) {
  return Page.parse(await callJson(`/api/suggestions${query({ search: text, limit: 10 })}`, signal ? { signal } : {})).rows;
}

// Numbered and not answered yet: only these may take another in.
const HOST_SETS = ['unanswered', 'to-hand-over'];

/** Suggestions another can be merged into, by words or number. */
export async function findHosts(text: string, signal?: AbortSignal) {
  const pages = await Promise.all(
    HOST_SETS.map((set) => callJson(`/api/suggestions${query({ search: text, set, limit: 10 })}`, signal ? { signal } : {})),
  );
  return pages.flatMap((page) => Page.parse(page).rows);
}

export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ['suggestions', 'similar', id],
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      z.object({ rows: z.array(SimilarRow) }).parse(await callJson(`/api/suggestions/${id}/similar`, { signal })).rows,
  });

export const proposedUnitsQuery = (id: string) =>
  queryOptions({
    queryKey: ['suggestions', 'proposed-units', id],
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      z.object({ rows: z.array(ProposedUnit) }).parse(await callJson(`/api/suggestions/${id}/proposed-units`, { signal })).rows,
  });

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', id],
    staleTime: 600_000,
    retry: false,
    queryFn: async ({ signal }) => RuleView.parse(await callJson(`/api/rules/${encodeURIComponent(id)}`, { signal })),
  });

const HandedOver = z.object({ handedOver: z.number() });

/** Hands several over in one act: all of them, or with a refusal none. @throws ApiError */
export async function handOverTogether(request: { readonly ids: readonly string[]; readonly direct: boolean; readonly commandId: string }) {
  return HandedOver.parse(await callJson('/api/suggestions/batch/hand-over', { method: 'POST', body: request }));
}

/** What waits for the reader at his desk. */
export const deskTodayQuery = queryOptions({
  queryKey: ['suggestions', 'desk', 'today'],
  queryFn: async ({ signal }) =>
    z.object({ groups: z.array(DeskGroup), others: z.array(WaitingSet) }).parse(await callJson('/api/desk/today', { signal })),
});

export const deadlinesQuery = (filter: Readonly<Record<string, string | number | undefined>>) =>
  queryOptions({
    queryKey: ['suggestions', 'desk', 'deadlines', filter],
    queryFn: async ({ signal }) =>
      z.object({ rows: z.array(DeadlineRow) }).parse(await callJson(`/api/suggestions/deadlines${query(filter)}`, { signal })).rows,
  });

export const promisesQuery = (filter: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['suggestions', 'desk', 'promises', filter],
    queryFn: async ({ signal }) =>
      z.object({ rows: z.array(PromiseRow) }).parse(await callJson(`/api/suggestions/promises${query(filter)}`, { signal })).rows,
  });

export const questionsQuery = queryOptions({
  queryKey: ['suggestions', 'desk', 'questions'],
  queryFn: async ({ signal }) =>
    z.object({ groups: z.array(QuestionGroup) }).parse(await callJson('/api/suggestions/questions', { signal })).groups,
});
export const questionQuery = (key: string) =>
  queryOptions({
    queryKey: ['suggestions', 'desk', 'questions', key],
    queryFn: async ({ signal }) => QuestionGroup.parse(await callJson(`/api/suggestions/questions/${encodeURIComponent(key)}`, { signal })),
  });

export const statisticsQuery = (period: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['suggestions', 'desk', 'statistics', period],
    queryFn: async ({ signal }) => StatisticsView.parse(await callJson(`/api/suggestions/statistics${query(period)}`, { signal })),
  });

export type FigureRequest = { readonly id: string; readonly dimension?: string; readonly of?: string };
export const figureRowsQuery = ({ id, ...cell }: FigureRequest, period: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['suggestions', 'desk', 'figure', id, cell, period],
    queryFn: async ({ signal }) =>
      FigureRows.parse(
        await callJson(`/api/suggestions/figures/${encodeURIComponent(id)}/rows${query({ ...period, ...cell })}`, { signal }),
      ),
  });

async function sendFile(path: string, file: File): Promise<Response> {
  const body = new FormData();
  body.append('file', file);
  return callServer(path, { method: 'POST', headers: apiHeaders(), body });
}

/** Keeps what shows that a promise is kept; answers with its id. @throws ApiError */
export async function keepEvidence(suggestionId: string, file: File): Promise<string> {
  return z.object({ id: z.string() }).parse(await (await sendFile(`/api/files?suggestionId=${suggestionId}`, file)).json()).id;
}
