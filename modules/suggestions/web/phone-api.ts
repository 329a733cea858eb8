import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callJson } from '#platform/web/api-client.ts';
import { MyYear, PromiseRow, ProposedUnit, SimilarRow, TodayItem } from '../contract/desk-views.ts';
import { SuggestionRow } from '../contract/views.ts';

/** What is asked of the reader today. A kind this release does not know is left out rather than break the page. */
const TodayAnswer = z
  .object({ items: z.array(z.unknown()) })
  .transform(({ items }) => items.map((item) => TodayItem.safeParse(item)).flatMap((read) => (read.success ? [read.data] : [])));

export const todayQuery = queryOptions({
  queryKey: ['suggestions', 'today'],
  queryFn: async ({ signal }) => TodayAnswer.parse(await callJson('/api/suggestions/today', { signal })),
});

/** So much of a text is enough to find its like, and keeps the address short. */
const MOST_TEXT = 300;
const rowsAt = async <Row extends z.ZodType>(
  row: Row,
  address: string,
  values: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<z.output<Row>[]> =>
  z.object({ rows: z.array(row) }).parse(await callJson(`${address}?${new URLSearchParams(values)}`, { signal })).rows;

/** What was asked before on the same matter. */
export const similarToTextQuery = (title: string, text: string) =>
  queryOptions({
    queryKey: ['suggestions', 'similar-text', title, text.slice(0, MOST_TEXT)],
    staleTime: 60_000,
    queryFn: ({ signal }) => rowsAt(SimilarRow, '/api/suggestions/similar', { title, text: text.slice(0, MOST_TEXT) }, signal),
  });

/** Whose duty the matter looks like. */
export const dutiesQuery = (text: string) =>
  queryOptions({
    queryKey: ['suggestions', 'duties', text.slice(0, MOST_TEXT)],
    staleTime: 60_000,
    queryFn: ({ signal }) => rowsAt(ProposedUnit, '/api/suggestions/duties', { text: text.slice(0, MOST_TEXT) }, signal),
  });

export const myYearQuery = (year: number) =>
  queryOptions({
    queryKey: ['suggestions', 'my-year', year],
    queryFn: async ({ signal }) => MyYear.parse(await callJson(`/api/suggestions/my-year?year=${year}`, { signal })),
  });

/** Every promise made in answers to the reader's own suggestions. */
export const myPromisesQuery = queryOptions({
  queryKey: ['suggestions', 'my-promises'],
  queryFn: ({ signal }) => rowsAt(PromiseRow, '/api/suggestions/promises', {}, signal),
});

const MyRows = z.object({ rows: z.array(SuggestionRow), next: z.string().nullable() });
/** Suggestions of one of the reader's own sets. */
export const mySetQuery = (set: 'mine' | 'co-signed', limit = 50) =>
  queryOptions({
    queryKey: ['suggestions', 'my-set', set, limit],
    queryFn: async ({ signal }) => MyRows.parse(await callJson(`/api/suggestions?set=${set}&limit=${limit}`, { signal })),
  });

const Congresses = z.object({ rows: z.array(z.object({ id: z.string(), level: z.string() })) });
export const congressesQuery = queryOptions({
  queryKey: ['register', 'congresses'],
  staleTime: 600_000,
  retry: false,
  queryFn: async ({ signal }) => Congresses.parse(await callJson('/api/register/congresses', { signal })).rows,
});
