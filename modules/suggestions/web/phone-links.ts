/** Addresses of the deputies' pages. */
export const TODAY_HREF = '/phone';
export const WRITE_HREF = '/phone/write';
export const MINE_HREF = '/phone/suggestions';
export const MY_PROMISES_HREF = '/phone/promises';
export const draftHref = (draftId: string): string => `/phone/write/${draftId}`;
export const mySuggestionHref = (id: string): string => `/phone/suggestions/${id}`;
export const signHref = (id: string): string => `/phone/suggestions/${id}/sign`;
export const rateHref = (id: string): string => `/phone/suggestions/${id}/rate`;
