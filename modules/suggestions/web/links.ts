/** Addresses of the pages of suggestions, for other modules too. */
export const suggestionHref = (id: string): string => `/desk/suggestions/${id}`;
export const replyHref = (id: string, taskId: string): string => `/desk/suggestions/${id}/reply/${taskId}`;
export const LIST_HREF = '/desk/suggestions';
export const DEADLINES_HREF = '/desk/deadlines';
export const PROMISES_HREF = '/desk/promises';
export const QUESTIONS_HREF = '/desk/questions';
export const STATISTICS_HREF = '/desk/statistics';
export const COMMENDATIONS_HREF = '/desk/commendations';
export const NOTICES_HREF = '/desk/notices';
export const PHONE_NOTICES_HREF = '/phone/notices';
export const IMPORT_HREF = '/desk/import';

/** A list narrowed to what a figure or a question counts. */
export function listHref(filter: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(filter).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  const query = new URLSearchParams(set).toString();
  return query === '' ? LIST_HREF : `${LIST_HREF}?${query}`;
}

/** The paper as a page, or as the file an office prints. */
export const paperSrc = (id: string, kind: string, options: { readonly docx?: boolean; readonly taskId?: string } = {}): string => {
  const query = new URLSearchParams({
    ...(options.taskId === undefined ? {} : { taskId: options.taskId }),
    ...(options.docx ? { format: 'docx' } : {}),
  }).toString();
  return `/api/suggestions/${id}/papers/${kind}${query === '' ? '' : `?${query}`}`;
};
