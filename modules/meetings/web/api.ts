import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { apiClient, apiHeaders, callJson, callServer } from '#platform/web/api-client.ts';
import { meetingsContract } from '../contract/endpoints.ts';
import { ActDone, type ActionView } from '../contract/views.ts';

export const meetingsApi = apiClient(meetingsContract);
type Filter = Parameters<typeof meetingsApi.list>[0];
type AttendeeFilter = Omit<Parameters<typeof meetingsApi.attendees>[0], 'id' | 'after'>;

export const meetingsQuery = (filter: Filter) =>
  queryOptions({ queryKey: ['meetings', 'list', filter], queryFn: ({ signal }) => meetingsApi.list(filter, { signal }) });
export const planQuery = (year: number) =>
  queryOptions({ queryKey: ['meetings', 'plan', year], queryFn: ({ signal }) => meetingsApi.plan({ year }, { signal }) });
export const myMeetingsQuery = queryOptions({
  queryKey: ['meetings', 'mine'],
  queryFn: ({ signal }) => meetingsApi.mine(undefined, { signal }),
});

/** Everything of one meeting lies below this key, so that one hint makes all of it fresh. */
export const meetingKey = (id: string): readonly string[] => ['meetings', 'one', id];
export const meetingQuery = (id: string) =>
  queryOptions({ queryKey: [...meetingKey(id), 'view'], queryFn: ({ signal }) => meetingsApi.open({ id }, { signal }) });
export const agendaVersionsQuery = (id: string) =>
  queryOptions({ queryKey: [...meetingKey(id), 'versions'], queryFn: ({ signal }) => meetingsApi.agendaVersions({ id }, { signal }) });
/** The list in pages of 200, as many as were asked for. */
export const attendeesQuery = (id: string, filter: AttendeeFilter) =>
  infiniteQueryOptions({
    queryKey: [...meetingKey(id), 'attendees', filter],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) =>
      meetingsApi.attendees({ id, ...filter, ...(pageParam === '' ? {} : { after: pageParam }) }, { signal }),
    getNextPageParam: (page) => page.next,
  });
export const presenceQuery = (id: string, itemId?: string) =>
  queryOptions({
    queryKey: [...meetingKey(id), 'presence', itemId ?? ''],
    queryFn: ({ signal }) => meetingsApi.presence({ id, ...(itemId === undefined ? {} : { itemId }) }, { signal }),
  });
export const seatsQuery = (id: string) =>
  queryOptions({ queryKey: [...meetingKey(id), 'seats'], queryFn: ({ signal }) => meetingsApi.seats({ id }, { signal }) });
export const speechesQuery = (id: string) =>
  queryOptions({ queryKey: [...meetingKey(id), 'speeches'], queryFn: ({ signal }) => meetingsApi.speeches({ id }, { signal }) });
export const screenQuery = (id: string) =>
  queryOptions({ queryKey: [...meetingKey(id), 'screen'], queryFn: ({ signal }) => meetingsApi.screen({ id }, { signal }) });
export const documentsQuery = (id: string) =>
  queryOptions({ queryKey: [...meetingKey(id), 'documents'], queryFn: ({ signal }) => meetingsApi.documents({ id }, { signal }) });
export const documentQuery = (id: string) =>
  queryOptions({ queryKey: ['meetings', 'document', id], queryFn: ({ signal }) => meetingsApi.openDocument({ id }, { signal }) });
export const downloadsQuery = (id: string) =>
  queryOptions({
    queryKey: [...meetingKey(id), 'downloads'],
    retry: false,
    queryFn: ({ signal }) => meetingsApi.downloads({ id }, { signal }),
  });
/** Looks at the packet without telling the server that it was opened. */
export const peekQuery = (id: string) =>
  queryOptions({ queryKey: [...meetingKey(id), 'peek'], queryFn: ({ signal }) => meetingsApi.packet({ id, peek: true }, { signal }) });
export const codeQuery = (id: string) =>
  queryOptions({
    queryKey: [...meetingKey(id), 'code'],
    retry: false,
    queryFn: ({ signal }) => meetingsApi.signInCode({ id }, { signal }),
  });
export const askedQuery = (isLate: boolean) =>
  queryOptions({
    queryKey: ['meetings', 'asked', isLate],
    queryFn: ({ signal }) => meetingsApi.askedPapers(isLate ? { isLate: 'true' } : {}, { signal }),
  });
export const absencesQuery = (state: string | undefined) =>
  queryOptions({
    queryKey: ['meetings', 'absences', state ?? ''],
    queryFn: ({ signal }) => meetingsApi.absences(state === undefined ? {} : { state }, { signal }),
  });
export const listsQuery = queryOptions({
  queryKey: ['meetings', 'lists'],
  queryFn: ({ signal }) => meetingsApi.lists(undefined, { signal }),
});

export const figuresQuery = (year: number) =>
  queryOptions({ queryKey: ['meetings', 'figures', year], queryFn: ({ signal }) => meetingsApi.figures({ year }, { signal }) });
export const figureRowsQuery = (id: string, year: number) =>
  queryOptions({ queryKey: ['meetings', 'figures', year, id], queryFn: ({ signal }) => meetingsApi.figureRows({ id, year }, { signal }) });

const Body = z.object({ id: z.string(), name: z.string(), kind: z.string() });
export const bodiesQuery = queryOptions({
  queryKey: ['register', 'bodies'],
  staleTime: 300_000,
  retry: false,
  queryFn: async ({ signal }) => z.object({ rows: z.array(Body) }).parse(await callJson('/api/register/bodies', { signal })).rows,
});
/** People on the list of a meeting, by name, delegation, post or card. */
export async function findOnList(id: string, search: string, signal?: AbortSignal) {
  const { rows } = await meetingsApi.attendees({ id, search, limit: 20 }, signal ? { signal } : {});
  return rows.map((row) => ({
    value: row.id,
    label: row.name,
    hint: [row.delegation, row.post, row.represents].filter(Boolean).join('　'),
  }));
}

type ActTarget = Pick<ActionView, 'of' | 'action' | 'targetId'>;
const FOLDER: Readonly<Record<ActionView['of'], string | null>> = {
  meeting: null,
  agenda: 'agenda',
  item: 'items',
  paper: 'papers',
  reply: 'attendees',
  absence: 'absences',
  speech: 'speeches',
  document: 'documents',
};

/** Where an act on a meeting, or on a thing of it, is sent. */
export function actPath(meetingId: string, { of, action, targetId }: ActTarget): string {
  const folder = FOLDER[of];
  const thing = folder === null ? '' : of === 'agenda' ? `/${folder}` : `/${folder}/${targetId ?? ''}`;
  return `/api/meetings/${meetingId}${thing}/acts/${action}`;
}

export type ActRequest = {
  readonly meetingId: string;
  readonly act: ActTarget;
  readonly commandId: string;
  readonly version?: number;
  readonly form: Readonly<Record<string, unknown>>;
};

/** @throws ApiError */
export async function performAct({ meetingId, act, commandId, version, form }: ActRequest): Promise<ActDone> {
  return ActDone.parse(
    await callJson(actPath(meetingId, act), { method: 'POST', body: { commandId, ...(version === undefined ? {} : { version }), form } }),
  );
}

const FileKept = z.object({ id: z.string() });

/** Keeps a file for a meeting; answers with its id. @throws ApiError */
export async function keepFile(meetingId: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await callServer(`/api/meetings/${meetingId}/files`, { method: 'POST', headers: apiHeaders(), body });
  return FileKept.parse(await response.json()).id;
}

/** The bytes of a paper for reading; the server writes down who read it. @throws ApiError */
export async function readPaper(paperId: string): Promise<Blob> {
  return (await callServer(paperSrc(paperId), { headers: apiHeaders() })).blob();
}

export const paperSrc = (paperId: string, options: { readonly version?: number; readonly isDownload?: boolean } = {}): string => {
  const query = new URLSearchParams({
    ...(options.version === undefined ? {} : { version: String(options.version) }),
    ...(options.isDownload ? { way: 'download' } : {}),
  }).toString();
  return `/api/meetings/papers/${paperId}/file${query === '' ? '' : `?${query}`}`;
};
/** The packet as one PDF. */
export const boundPacketSrc = (meetingId: string): string => `/api/meetings/${meetingId}/packet.pdf`;
export const wholePacketSrc = (meetingId: string): string => `/api/meetings/${meetingId}/packet.zip`;

/** A paper the house prints of a meeting, or one of its documents: as a page, or as the file an office keeps. */
export type Printed = { readonly meetingId: string; readonly kind: string } | { readonly documentId: string };
export const printSrc = (printed: Printed, isDocx = false): string => {
  const path =
    'documentId' in printed
      ? `/api/meetings/documents/${printed.documentId}/print`
      : `/api/meetings/${printed.meetingId}/print/${printed.kind}`;
  return isDocx ? `${path}?format=docx` : path;
};
