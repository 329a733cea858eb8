/** Addresses of the pages of decisions, for other modules too. */
export const DECISIONS_HREF = '/desk/decisions';
export const decisionHref = (id: string): string => `/desk/decisions/${id}`;
