import { z } from 'zod';
import type { CongressId } from '#platform/domain/ids.ts';
import { requireOfficerAct } from '#platform/domain/identity/officers.ts';
import { SECOND_FACTOR_POLICIES } from '#platform/domain/identity/sign-in-stage.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { By, IdentityParts } from './identity-parts.ts';
import { recordAct } from './record-act.ts';

/** What a congress decides about sign-in. Kept under the key `identity` of its settings. */
export const IdentitySettings = z.object({
  secondFactor: z.enum(SECOND_FACTOR_POLICIES).default('staff'),
  /** Whether a device may be signed in as a tablet of the meeting hall (60 minutes idle). */
  meetingTablets: z.boolean().default(false),
});
export type IdentitySettings = z.infer<typeof IdentitySettings>;

export async function readIdentitySettings(db: Queryable, congressId: CongressId): Promise<IdentitySettings> {
  const [row] = await db.query<{ value: unknown }>(`select value from platform_settings where congress_id = $1 and key = 'identity'`, [congressId], 'identity-settings');
  const read = IdentitySettings.safeParse(row?.value ?? {});
  // A value we cannot read must not open a door: the strict default holds.
  return read.success ? read.data : IdentitySettings.parse({});
}

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
