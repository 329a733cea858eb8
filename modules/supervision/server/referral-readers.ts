import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Relation } from '../domain/relations.ts';

/** As what somebody is named to what passes between congress and discipline organ; undefined for who is not. */
export async function namedAs(db: Queryable, referralId: string, personId: string): Promise<Relation | undefined> {
  const [row] = await db.query<{ side: 'congress' | 'discipline' }>(
    'select side from supervision_referral_readers where referral_id = $1 and person_id = $2',
    [referralId, personId],
  );
  if (!row) return undefined;
  return row.side === 'discipline' ? 'named-discipline' : 'named';
}
