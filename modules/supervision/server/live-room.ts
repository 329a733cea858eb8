import type { Database } from '#platform/server/db/database.ts';
import type { LiveRoom } from '#platform/server/live/live-routes.ts';
import { mayRead } from './policy.ts';
import { findMatter } from './store.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Who may hear that something of a matter changed: whoever may read it. */
export const supervisionRoom = (db: Database): LiveRoom => ({
  room: 'supervision',
  mayHear: async (actor, { what, id }) => {
    if (what !== 'matter' || id === null || !UUID.test(id)) return false;
    return db.read(actor.congressId, async (tx) => {
      const matter = await findMatter(tx, id);
      return matter !== undefined && mayRead(actor, matter);
    });
  },
});
