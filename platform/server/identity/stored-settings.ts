import { z } from 'zod';
import type { CongressId } from '#platform/domain/ids.ts';
import { SECOND_FACTOR_POLICIES } from '#platform/domain/identity/sign-in-stage.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** What a congress decides about sign-in. Kept under the key `identity` of its settings. */
export const IdentitySettings = z.object({
  secondFactor: z.enum(SECOND_FACTOR_POLICIES).default('staff'),
  /** Whether a device may be signed in as a tablet of the meeting hall (60 minutes idle). */
  meetingTablets: z.boolean().default(false),
});
export type IdentitySettings = z.infer<typeof IdentitySettings>;

export async function readIdentitySettings(db: Queryable, congressId: CongressId): Promise<IdentitySettings> {
  const [row] = await db.query<{ value: unknown }>(
    `select value from platform_settings where congress_id = $1 and key = 'identity'`,
    [congressId],
    'identity-settings',
  );
  const read = IdentitySettings.safeParse(row?.value ?? {});
  // A value we cannot read must not open a door: the strict default holds.
  return read.success ? read.data : IdentitySettings.parse({});
}
