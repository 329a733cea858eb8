/** What other modules and the composition root may ask of meetings. */
export { findItemFacts, findMeetingFacts, listIssuedPoints, presentAt, quorumOfMeeting, rollOf, standingIn, type IssuedPoint, type ItemFacts, type MeetingFacts, type RollRow, type StandingIn } from './queries/meeting-door.ts';
export type { ContestResult, MeetingDeps } from './acting.ts';
export type { Quorum } from '../domain/quorum.ts';
export type { MeetingKind } from '../domain/meeting-kinds.ts';
