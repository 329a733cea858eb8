import type { Caller } from '../command/caller.ts';
import type { Database } from '../db/database.ts';
import { journalBy } from '../journal/journal-by.ts';
import { storeFile, type StoredFile } from './file-store.ts';

export type TakenIn = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The object the file belongs to: whoever may see it may be given the file. */
  readonly objectType: string;
  readonly objectId: string;
  /** The act's name in the journal. */
  readonly action: string;
};

/** Stores what a caller brought, and writes down that he did. @throws AppError `files.*` */
export const takeIn = (
  { db, fileFolder }: { readonly db: Database; readonly fileFolder: string },
  caller: Caller,
  { action, ...file }: TakenIn,
): Promise<StoredFile> =>
  db.write(caller.actor.congressId, async (tx) => {
    const stored = await storeFile(tx, fileFolder, { ...file, byPersonId: caller.actor.personId });
    const { name, sha256, objectType, objectId } = stored;
    await journalBy(tx, caller, {
      action,
      objectType: 'file',
      objectId: stored.id,
      after: { name, sha256, of: objectType, id: objectId },
    });
    return stored;
  });
