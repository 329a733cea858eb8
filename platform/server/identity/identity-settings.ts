import type { CongressId } from '#platform/domain/ids.ts';
import { requireOfficerAct } from '#platform/domain/identity/officers.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { By, IdentityParts } from './identity-parts.ts';
import { recordAct } from './record-act.ts';
import { readIdentitySettings, type IdentitySettings } from './stored-settings.ts';

const WRITE = `
  insert into platform_settings (congress_id, key, value) values ($1, 'identity', $2)
  on conflict (congress_id, key) do update set value = excluded.value, version = platform_settings.version + 1, at = now()`;

/** Without a check of rights: for setting up an installation. */
export async function writeIdentitySettings(tx: Tx, congressId: CongressId, settings: IdentitySettings): Promise<void> {
  await tx.query(WRITE, [congressId, JSON.stringify(settings)]);
}

/** @throws AppError `identity.not_an_officer` */
export async function changeIdentitySettings(parts: IdentityParts, by: By, settings: IdentitySettings): Promise<IdentitySettings> {
  requireOfficerAct(by.actor, 'settings.change');
  await parts.db.write(by.actor.congressId, async (tx) => {
    const before = await readIdentitySettings(tx, by.actor.congressId);
    await writeIdentitySettings(tx, by.actor.congressId, settings);
    await recordAct(tx, by, { action: 'identity.change-settings', before, after: settings });
  });
  parts.cache.clear();
  return settings;
}
