import { findFactsOfMany, findPostsOfMany } from '#modules/register/server/module.ts';
import type { Post } from '#platform/domain/actor.ts';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { askTogether } from '#platform/server/db/ask-together.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { PersonFacts } from '#platform/server/identity/identity-parts.ts';

/** What sign-in asks the register about people: a hall full of them at one moment is one question. */
export function askRegisterTogether(db: Database) {
  const posts = askTogether<readonly Post[]>((group, personIds) => {
    const [congressId = '', on = ''] = group.split(' ');
    return db.read(congressId as CongressId, (tx) => findPostsOfMany(tx, personIds, on as LocalDate));
  });
  const facts = askTogether<PersonFacts>((congressId, personIds) =>
    db.read(congressId as CongressId, (tx) => findFactsOfMany(tx, personIds)),
  );
  return {
    findPosts: async (congressId: CongressId, personId: PersonId, on: LocalDate) => (await posts(`${congressId} ${on}`, personId)) ?? [],
    findPerson: async (congressId: CongressId, personId: PersonId) => (await facts(congressId, personId)) ?? null,
  };
}
