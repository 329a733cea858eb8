import type { Post } from '#platform/domain/actor.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { listsByKey } from '#platform/server/db/ask-together.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** Posts by grant that are in force on a day, by account; the connection names the congress. */
export async function findGrantedPostsOfMany(db: Queryable, accountIds: readonly string[], on: LocalDate): Promise<Map<string, Post[]>> {
  const rows = await db.query<Post & { account: string }>(
    `
    select account_id as account, role, organisation_id as "organisationId", title from platform_grants
    where congress_id = (select platform_congress()) and account_id = any($1::uuid[]) and state = 'approved' and starts_on <= $2 and (ends_on is null or ends_on > $2)
    order by role, organisation_id`,
    [accountIds, on],
    'granted-posts',
  );
  return listsByKey(
    rows,
    ({ account }) => account,
    ({ account: _account, ...post }) => post,
  );
}
