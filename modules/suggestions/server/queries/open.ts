import type { Actor } from '#platform/domain/actor.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { SuggestionView } from '../../contract/views.ts';
import { findCase } from '../case.ts';
import { mayRead } from '../policy.ts';
import { viewOf } from '../view-of.ts';

/** One suggestion as the actor may see it. @throws AppError `platform.not_found`, also where he may not know of it */
export async function openSuggestion(db: Database, actor: Actor, id: string): Promise<SuggestionView> {
  const found = await db.read(actor.congressId, (tx) => findCase(tx, id));
  if (!found || !mayRead(actor, found)) throw notFound('suggestion');
  return viewOf(found, actor);
}
