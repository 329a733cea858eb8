/** Live hints of a meeting's contests: one was made, opened, closed, decided. What a voter's page listens to. */
export const meetingBallotsTopic = (meetingId: string): string => `ballots.meeting:${meetingId}`;

/** Live hints of one contest, also of the number received: for consoles and screens, never for three thousand voters. */
export const contestTopic = (contestId: string): string => `ballots.contest:${contestId}`;
