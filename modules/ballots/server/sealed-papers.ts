import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ContestRecord } from './contest-store.ts';

/** The sealed papers of a closed contest, in the order of their bytes. The database refuses while it is open. */
export async function readSealed(db: Queryable, { id, frozen }: Pick<ContestRecord, 'id' | 'frozen'>): Promise<Buffer[]> {
  return (await db.query<{ sealed: Buffer }>('select sealed from ballots_open_box($1, $2)', [id, frozen?.paperWidth ?? 0])).map(
    ({ sealed }) => sealed,
  );
}

/** The encapsulated keys the box was filled with. */
export async function readSeals(db: Queryable, id: string): Promise<Buffer[]> {
  return (await db.query<{ enc: Buffer }>('select enc from ballots_box_seals($1)', [id])).map(({ enc }) => enc);
}
