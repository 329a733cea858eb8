import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { apiHeaders, callJson, callServer } from '#platform/web/api-client.ts';
import { BodyDesk, BodyRow, PeoplePage, PersonDesk, Tree, UnitDesk, UnitRow } from '../contract/desk-views.ts';

type Values = Readonly<Record<string, string | number | undefined>>;
export const queryText = (values: Values): string => {
  const set = Object.entries(values).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
};

export const peopleQuery = (asked: Values) =>
  queryOptions({
    queryKey: ['register', 'people', asked],
    queryFn: async ({ signal }) => PeoplePage.parse(await callJson(`/api/register/people${queryText(asked)}`, { signal })),
  });
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['register', 'person', id],
    queryFn: async ({ signal }) => PersonDesk.parse(await callJson(`/api/register/people/${id}/desk`, { signal })),
  });
export const unitsQuery = queryOptions({
  queryKey: ['register', 'desk-units'],
  queryFn: async ({ signal }) =>
    z.object({ rows: z.array(UnitRow), actions: z.array(z.string()) }).parse(await callJson('/api/register/desk/units', { signal })),
});
export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['register', 'unit', id],
    queryFn: async ({ signal }) => UnitDesk.parse(await callJson(`/api/register/units/${id}`, { signal })),
  });
export const bodiesQuery = queryOptions({
  queryKey: ['register', 'desk-bodies'],
  queryFn: async ({ signal }) =>
    z.object({ rows: z.array(BodyRow), actions: z.array(z.string()) }).parse(await callJson('/api/register/bodies', { signal })),
});
export const bodyQuery = (id: string, order: string) =>
  queryOptions({
    queryKey: ['register', 'body', id, order],
    queryFn: async ({ signal }) => BodyDesk.parse(await callJson(`/api/register/bodies/${id}${queryText({ order })}`, { signal })),
  });
export const treeQuery = queryOptions({
  queryKey: ['register', 'tree'],
  queryFn: async ({ signal }) => Tree.parse(await callJson('/api/register/tree', { signal })),
});

/** People of the register by part of a name, for a choice among them. */
export async function findPeople(text: string, signal: AbortSignal) {
  const page = PeoplePage.parse(
    await callJson(`/api/register/people${queryText({ search: text, who: 'everybody', limit: 20 })}`, { signal }),
  );
  return page.rows.map(({ personId, name, delegation, employer }) => ({
    value: personId,
    label: name,
    ...((delegation ?? employer) ? { hint: delegation ?? employer ?? '' } : {}),
  }));
}

/** An act on the register; the answer is how the thing then stands. @throws ApiError */
export const postEdit = (path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> =>
  callJson(`/api/register/${path}`, { method: 'POST', body });

const RecognisedColumn = z.object({
  index: z.number(),
  heading: z.string(),
  key: z.string().nullable(),
  certainty: z.enum(['recognised', 'uncertain', 'corrected', 'unknown']),
  samples: z.array(z.string()),
});
export const ImportAnswer = z.object({
  rows: z.number(),
  importable: z.number(),
  added: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  committed: z.boolean(),
  errors: z.array(z.object({ row: z.number(), column: z.string(), sentence: z.string() })),
  columns: z.object({ sheet: z.string(), signature: z.string(), columns: z.array(RecognisedColumn), missing: z.array(z.string()) }),
  skipped: z.array(z.object({ row: z.number(), why: z.enum(['totals', 'heading', 'note', 'blank']) })),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;

export type ImportCall = {
  readonly kind: string;
  readonly file: File;
  readonly commit: boolean;
  readonly session?: string | undefined;
  readonly correction?: { readonly signature: string; readonly keys: readonly (string | null)[] } | undefined;
};

async function sendSheet({ kind, file, commit, session, correction }: ImportCall, more: Values = {}): Promise<Response> {
  const body = new FormData();
  if (correction !== undefined) body.append('correction', JSON.stringify(correction));
  body.append('file', file);
  const query = queryText({ commit: commit ? 1 : 0, session, ...more });
  return callServer(`/api/import/${kind}${query}`, { method: 'POST', headers: apiHeaders(), body });
}

/** Reads a sheet, and with `commit` writes its good rows. @throws ApiError */
export const importSheet = async (call: ImportCall): Promise<ImportAnswer> => ImportAnswer.parse(await (await sendSheet(call)).json());

/** The rows that cannot go in, as a workbook with a column that says why. @throws ApiError */
export const badRows = async (call: ImportCall): Promise<Blob> => (await sendSheet({ ...call, commit: false }, { bad: 'xlsx' })).blob();
