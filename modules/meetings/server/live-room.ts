import type { Database } from '#platform/server/db/database.ts';
import type { LiveRoom } from '#platform/server/live/live-routes.ts';
import { mayKnow, relationsTo } from './policy.ts';
import { findAttendee, findMeeting } from './store.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Who may hear that something of a meeting changed: whoever may know of it. */
export const meetingsRoom = (db: Database): LiveRoom => ({
  room: 'meetings',
  mayHear: async (actor, { what, id }) => {
    if (what === 'plan') return true;
    if (what !== 'meeting' || id === null || !UUID.test(id)) return false;
    return db.read(actor.congressId, async (tx) => {
      const meeting = await findMeeting(tx, id);
      return meeting !== undefined && mayKnow(meeting, relationsTo(actor, meeting, await findAttendee(tx, id, actor.personId)));
    });
  },
});
