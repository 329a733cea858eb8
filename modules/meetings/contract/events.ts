/** Topic of live hints about a meeting: presence, agenda, speakers, documents. */
export const meetingTopic = (meetingId: string): string => `meetings.meeting:${meetingId}`;
