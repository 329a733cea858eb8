import type { Post } from '#platform/domain/actor.ts';
import type { OrganisationId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { listsByKey } from '#platform/server/db/ask-together.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

type PostRow = { person_id: string; role: string; title: string; organisation_id: OrganisationId | null; body_id: string | null };

// A suspended deputy keeps the mandate and loses the role for that time (rule DEP-29).
const POSTS = `
  select person_id, role, title, organisation_id, body_id from register_posts
  where person_id = any($1::uuid[]) and starts_on <= $2 and (ends_on is null or ends_on > $2)
  union all
  select m.person_id, 'deputy', '代表', null, m.delegation_id from register_mandates m
  where m.person_id = any($1::uuid[]) and m.of_congress_id = m.congress_id and m.starts_on <= $2 and (m.ends_on is null or m.ends_on > $2)
    and not (m.suspended_from is not null and m.suspended_from <= $2 and (m.suspended_until is null or m.suspended_until > $2))`;

/** What people are in the connection's congress on a day, by person; nobody without a post is in it. */
export async function findPostsOfMany(db: Queryable, personIds: readonly string[], on: LocalDate): Promise<Map<string, Post[]>> {
  const rows = await db.query<PostRow>(POSTS, [personIds, on], 'register-posts');
  return listsByKey(
    rows,
    (row) => row.person_id,
    ({ role, title, organisation_id: organisationId, body_id: bodyId }) => ({
      role,
      title,
      organisationId,
      ...(bodyId === null ? {} : { bodyId }),
    }),
  );
}

/** What a person is in the connection's congress on a day. */
export async function findPosts(db: Queryable, personId: string, on: LocalDate): Promise<Post[]> {
  return (await findPostsOfMany(db, [personId], on)).get(personId) ?? [];
}

const HOLDERS = `
  select distinct person_id from register_posts
  where role = any($1) and ($2::uuid is null or organisation_id = $2) and ($4::uuid is null or body_id = $4) and starts_on <= $3 and (ends_on is null or ends_on > $3)`;

/** People who hold one of the roles on a day, in one unit, in one body, or anywhere. */
export async function findHolders(
  db: Queryable,
  roles: readonly string[],
  at: { organisationId?: string; bodyId?: string; on: LocalDate },
): Promise<string[]> {
  const rows = await db.query<{ person_id: string }>(
    HOLDERS,
    [[...roles], at.organisationId ?? null, at.on, at.bodyId ?? null],
    'register-holders',
  );
  return rows.map((row) => row.person_id);
}
