import type { CongressId } from '#platform/domain/ids.ts';
import type { ColumnCorrection } from '#platform/domain/sheets/column-definition.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** The same headings may mean something else in a roster than in a list of units. */
type KeptCorrection = ColumnCorrection & { readonly kind: string };

const SETTING = 'import.corrections';
const MOST = 50;
const READ = 'select value from platform_settings where key = $1';
const KEEP = `
  insert into platform_settings (congress_id, key, value) values ($1, $2, $3)
  on conflict (congress_id, key) do update set value = excluded.value, version = platform_settings.version + 1, at = now()`;

const readKept = async (db: Queryable): Promise<readonly KeptCorrection[]> =>
  (await db.query<{ value: readonly KeptCorrection[] }>(READ, [SETTING]))[0]?.value ?? [];

/** What was said about sheets of this kind, newest first. */
export async function keptCorrections(db: Database, congressId: CongressId, kind: string): Promise<readonly ColumnCorrection[]> {
  return (await db.read(congressId, readKept)).filter((each) => each.kind === kind);
}

/** A correction said once holds for the next sheet with the same headings; the newest replaces an older one. */
export async function keepCorrection(db: Database, congressId: CongressId, said: KeptCorrection): Promise<void> {
  await db.write(congressId, async (tx) => {
    // Two people correcting at once: neither loses what the other said.
    await tx.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [SETTING, congressId]);
    const others = (await readKept(tx)).filter(({ kind, signature }) => kind !== said.kind || signature !== said.signature);
    await tx.query(KEEP, [congressId, SETTING, JSON.stringify([said, ...others].slice(0, MOST))]);
  });
}
