import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callJson } from '#platform/web/api-client.ts';
import { FigurePage, FiguresView, QuestionGroup, ReportView } from '../contract/views.ts';

export type Period = { readonly year?: string | undefined; readonly sessionId?: string | undefined; readonly term?: string | undefined };

/** What stands behind `?` for a period; empty for this year. */
export function periodQuery(period: Period, more: Readonly<Record<string, string>> = {}): string {
  const set = Object.entries({ ...period, ...more }).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}

export const figuresQuery = (period: Period) =>
  queryOptions({
    queryKey: ['insights', 'figures', period],
    queryFn: async ({ signal }) => FiguresView.parse(await callJson(`/api/insights/figures${periodQuery(period)}`, { signal })),
  });
export const figureQuery = (id: string, period: Period, after: number) =>
  queryOptions({
    queryKey: ['insights', 'figure', id, period, after],
    queryFn: async ({ signal }) =>
      FigurePage.parse(
        await callJson(`/api/insights/figures/${encodeURIComponent(id)}${periodQuery(period, { after: String(after) })}`, { signal }),
      ),
  });

const Questions = z.object({ asOf: z.string(), groups: z.array(QuestionGroup) });
export const questionsQuery = queryOptions({
  queryKey: ['insights', 'questions'],
  queryFn: async ({ signal }) => Questions.parse(await callJson('/api/insights/questions', { signal })),
});
export const questionQuery = (key: string) =>
  queryOptions({
    queryKey: ['insights', 'question', key],
    queryFn: async ({ signal }) => QuestionGroup.parse(await callJson(`/api/insights/questions/${key}`, { signal })),
  });

const Reports = z.object({
  rows: z.array(
    z.object({
      year: z.int(),
      title: z.string(),
      state: z.enum(['draft', 'adopted']),
      adoptedOn: z.string().nullable(),
      changedBy: z.string(),
    }),
  ),
});
export const reportsQuery = queryOptions({
  queryKey: ['insights', 'reports'],
  queryFn: async ({ signal }) => Reports.parse(await callJson('/api/insights/reports', { signal })).rows,
});
export const reportQuery = (year: number) =>
  queryOptions({
    queryKey: ['insights', 'report', year],
    queryFn: async ({ signal }) => ReportView.parse(await callJson(`/api/insights/reports/${year}`, { signal })),
    retry: false,
  });
/** Sends an act. @throws ApiError */
export const send = (path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> =>
  callJson(`/api/insights${path}`, { method: 'POST', body });
