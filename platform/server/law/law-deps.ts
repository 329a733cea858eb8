import { hasRole, type Actor } from '#platform/domain/actor.ts';
import { rulesNotAllowed } from '#platform/domain/law/law-errors.ts';
import { notSignedIn } from '#platform/domain/platform-errors.ts';
import type { CommandDeps } from '#platform/server/command/run-command.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import type { LawChange, LawReach, TouchedMatter } from './law-reach.ts';
import type { LawSource } from './law-source.ts';
import type { NameOf } from './rule-views.ts';

export type LawDeps = CommandDeps & {
  readonly law: LawSource;
  /** Modules that keep deadlines. */
  readonly affected: readonly LawReach[];
  readonly nameOf: NameOf;
};

const EDITORS = ['deputies-office', 'rules-editor'];

export const mayEdit = (actor: Actor): boolean => EDITORS.some((role) => hasRole(actor, role));

/** @throws AppError `platform.not_signed_in` */
export function readerOf({ actor }: ApiContext): Actor {
  if (!actor) throw notSignedIn();
  return actor;
}

/** @throws AppError `platform.not_signed_in`, `law.rules_not_allowed` */
export function editorOf(context: ApiContext): Actor {
  const actor = readerOf(context);
  if (!mayEdit(actor)) throw rulesNotAllowed();
  return actor;
}

/** Open matters of all modules that a change touches. */
export async function allTouched({ affected }: LawDeps, db: Queryable, change: LawChange): Promise<readonly TouchedMatter[]> {
  const found: TouchedMatter[] = [];
  for (const reach of affected) found.push(...(await reach.touched(db, change)));
  return found;
}

// Two editors at once: the second waits, and then sees what the first changed.
export const LOCK = `select pg_advisory_xact_lock(hashtextextended('law ' || platform_congress()::text, 0))`;
