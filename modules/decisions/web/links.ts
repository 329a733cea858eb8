/** Addresses of the pages of decisions, for other modules too. */
export const DECISIONS_HREF = '/desk/decisions';
export const DUTIES_HREF = '/desk/decisions/duties';
export const decisionHref = (id: string): string => `/desk/decisions/${id}`;
export const MY_DECISIONS_HREF = '/phone/decisions';
export const myDecisionHref = (id: string): string => `/phone/decisions/${id}`;
