import type { FastifyInstance } from 'fastify';
import { documentRoutes } from './document-routes.ts';
import { meetingFileRoutes, type MeetingFileDeps } from './file-routes.ts';

/** What other modules and the composition root may ask of meetings. */
export { offeredMeetingFigures } from './offered-figures.ts';
export {
  findItemFacts,
  findMeetingFacts,
  quorumOfMeeting,
  rollOf,
  standingIn,
  type MeetingFacts,
  type RollRow,
} from './queries/meeting-door.ts';
export { findAdoptedText, itemsToVote, listAdoptedTexts, type AdoptedText } from './queries/adopted-texts.ts';
export { planMeeting } from './commands/plan-meeting.ts';
export { startSeries } from './commands/start-series.ts';
export { saveList } from './commands/save-list.ts';
export { tick } from './commands/sign-in.ts';
export { arrangeSeats } from './commands/seat-everybody.ts';
export { performNamedAct } from './perform-named-act.ts';
export type { ActOf } from '../domain/lifecycles.ts';
export { meetingsWaiting } from './queries/waiting.ts';
export { meetingsRouter } from './routes.ts';
export { meetingsRoom } from './live-room.ts';
export { sendMeetingReminders } from './remind.ts';
export { sweepMeetingFiles } from './clean-up-files.ts';
export { meetingFigureRows, meetingFigures, scopeFor } from './queries/figures.ts';
export type { ContestResult, MeetingDeps } from './acting.ts';
export type { Quorum } from '../domain/quorum.ts';

/** Routes that are no JSON: papers, files, the packet, the calendar feed. */
export function registerMeetings(server: FastifyInstance, deps: MeetingFileDeps): void {
  meetingFileRoutes(server, deps);
  documentRoutes(server, deps);
}
