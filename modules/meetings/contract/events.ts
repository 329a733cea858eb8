/** What meetings tells other modules through the journal and the live hints, by name. */
export const MEETING_EVENTS = [
  'meetings.meeting.open-meeting',
  'meetings.meeting.step',
  'meetings.meeting.end-meeting',
  'meetings.presence',
  'meetings.document.issue-document',
] as const;

/** Topic of live hints about a meeting: presence, agenda, speakers, documents. */
export const meetingTopic = (meetingId: string): string => `meetings.meeting:${meetingId}`;
