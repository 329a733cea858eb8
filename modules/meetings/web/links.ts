/** Addresses of the pages of meetings, for other modules too. */
export const MEETINGS_HREF = '/desk/meetings';
export const PLAN_HREF = '/desk/meetings/plan';
export const ASKED_HREF = '/desk/meetings/asked';
export const ABSENCES_HREF = '/desk/meetings/absences';
export const FIGURES_HREF = '/desk/meetings/figures';
export const LISTS_HREF = '/desk/meetings/lists';
export const meetingHref = (id: string, tab?: string): string => `/desk/meetings/${id}${tab === undefined ? '' : `?tab=${tab}`}`;
export const documentHref = (id: string): string => `/desk/meetings/documents/${id}`;

export const HALL_HREF = '/hall';
export const consoleHref = (id: string): string => `/hall/${id}`;
export const tableHref = (id: string): string => `/hall/${id}/sign-in`;
export const screenHref = (id: string): string => `/screen/${id}`;

export const MY_MEETINGS_HREF = '/phone/meetings';
export const myMeetingHref = (id: string): string => `/phone/meetings/${id}`;
export const packetHref = (id: string): string => `/phone/meetings/${id}/packet`;
export const readerHref = (id: string, paperId: string): string => `/phone/meetings/${id}/packet/${paperId}`;
export const mySpeechHref = (id: string, speechId: string): string => `/phone/meetings/${id}/speeches/${speechId}`;
export const myDocumentHref = (id: string): string => `/phone/meetings/documents/${id}`;
export const myHallHref = (id: string): string => `/phone/hall/${id}`;
