/** Addresses of the pages of votes, for other modules too. All of them lie below their meeting. */
export const voteHref = (meetingId: string, contestId: string): string => `/phone/hall/${meetingId}/vote/${contestId}`;
export const contestHref = (meetingId: string, contestId: string): string => `/hall/${meetingId}/votes/${contestId}`;
export const countHref = (meetingId: string, contestId: string): string => `/hall/${meetingId}/votes/${contestId}/count`;
export const newContestHref = (meetingId: string, itemId?: string): string =>
  `/hall/${meetingId}/votes/new${itemId === undefined ? '' : `?item=${itemId}`}`;
export const changeHref = (meetingId: string, contestId: string): string => `/hall/${meetingId}/votes/${contestId}/change`;
/** The paper with a contest's result, as a page. */
export const contestReportSrc = (contestId: string): string => `/api/ballots/${contestId}/report`;
