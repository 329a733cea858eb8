import type { Actor } from '#platform/domain/actor.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { SuggestionView } from '../../contract/views.ts';
import { findCase, type Case } from '../case.ts';
import { mayRead } from '../policy.ts';
import { viewOf } from '../view-of.ts';

/** The case, if the reader may know of it. @throws AppError `platform.not_found` */
export async function requireCase(db: Database, actor: Actor, id: string): Promise<Case> {
  const found = await db.read(actor.congressId, (tx) => findCase(tx, id));
  if (!found || !mayRead(actor, found)) throw notFound('suggestion');
  return found;
}

/** One suggestion as the reader may see it. @throws AppError `platform.not_found` */
export async function openSuggestion(db: Database, actor: Actor, id: string): Promise<SuggestionView> {
  return viewOf(await requireCase(db, actor, id), actor);
}
