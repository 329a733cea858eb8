import type { Post } from '#platform/domain/actor.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** Posts by grant that are in force on a day; the connection names the congress. */
export async function findGrantedPosts(db: Queryable, accountId: string, on: LocalDate): Promise<Post[]> {
  return db.query<Post>(`
    select role, organisation_id as "organisationId", title from platform_grants
    where congress_id = (select platform_congress()) and account_id = $1 and state = 'approved' and starts_on <= $2 and (ends_on is null or ends_on > $2)
    order by role, organisation_id`, [accountId, on], 'granted-posts');
}
