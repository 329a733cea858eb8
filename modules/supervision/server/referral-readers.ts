import type { Queryable } from '#platform/server/db/queryable.ts';

/** Whether somebody is named to what passes between congress and discipline organ. */
export async function isNamed(db: Queryable, referralId: string, personId: string): Promise<boolean> {
  const rows = await db.query('select 1 from supervision_referral_readers where referral_id = $1 and person_id = $2', [referralId, personId]);
  return rows.length > 0;
}
