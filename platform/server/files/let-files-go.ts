import { rm } from 'node:fs/promises';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import { lockContent, placeOf } from './file-store.ts';

const LET_GO = `
  with gone as (delete from platform_files where id = any($1) returning *)
  insert into platform_files_gone (congress_id, id, sha256, name, media_type, size, object_type, object_id, let_go_at)
  select congress_id, id, sha256, name, media_type, size, object_type, object_id, $2 from gone returning id`;

/**
 * Takes files out of the list, in the caller's transaction; nothing may name them any more. Their bytes go with
 * `removeBytes` once this is committed. @returns how many
 */
export async function letFilesGo(tx: Tx, ids: readonly string[], now: Date): Promise<number> {
  return (await tx.query(LET_GO, [ids, now])).length;
}

type Waiting = { readonly id: string; readonly sha256: string };
export type RemovalDeps = {
  readonly db: Database;
  readonly folder: string;
  readonly clock: () => Date;
  /** Every congress whose files lie in the folder: what one lets go another may hold. */ readonly congresses: readonly CongressId[];
};

const isNamed = async ({ db, congresses }: RemovalDeps, sha256: string): Promise<boolean> => {
  for (const id of congresses)
    if ((await db.read(id, (tx) => tx.query('select 1 from platform_files where sha256 = $1 limit 1', [sha256]))).length > 0) return true;
  return false;
};

/** One file: while its content is locked nobody can take the same bytes in, so that none is removed from under a new row. */
async function settle(deps: RemovalDeps, congressId: CongressId, { id, sha256 }: Waiting): Promise<void> {
  await deps.db.write(congressId, async (tx) => {
    await lockContent(tx, sha256);
    const outcome = (await isNamed(deps, sha256)) ? 'needed' : 'removed';
    if (outcome === 'removed') await rm(placeOf(deps.folder, sha256), { force: true });
    await tx.query('update platform_files_gone set settled_at = $2, outcome = $3 where id = $1', [id, deps.clock(), outcome]);
  });
}

/**
 * Takes the bytes of what was let go off the disk, unless a file of any congress has the same content. Safe to be done
 * twice and to be broken off: what is not settled is settled the next time.
 */
export async function removeBytes(deps: RemovalDeps): Promise<void> {
  for (const congressId of deps.congresses) {
    const waiting = await deps.db.read(congressId, (tx) =>
      tx.query<Waiting>('select id, sha256 from platform_files_gone where settled_at is null order by let_go_at, id'),
    );
    for (const file of waiting) await settle(deps, congressId, file);
  }
}
