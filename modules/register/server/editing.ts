import { hasRole, type Actor } from '#platform/domain/actor.ts';
import type { AppError } from '#platform/domain/errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed, staleVersion } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import type { Database } from '#platform/server/db/database.ts';
import { bodyKnown, mandateHeld, nicknameTaken, personKnown, postHeld, unitKnown } from '../domain/errors.ts';

export type EditDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  /** Called after posts or mandates changed, so that nobody goes on acting with a role that has ended. */
  readonly onPostsChanged: () => void;
};

type Edit<Input> = {
  readonly name: string;
  readonly input: Input;
  /** What a collision is called by, for its sentence. */ readonly called?: string;
};

/** Who keeps the register: the deputies' office. */
export const keepsRegister = (actor: Actor): boolean => hasRole(actor, 'deputies-office');

/** Refusals of the database that a person can act on. */
const COLLISIONS: Readonly<Record<string, (called: string) => AppError>> = {
  register_people__natural_key__unique: personKnown,
  register_posts__span__no_overlap: postHeld,
  register_mandates__span__no_overlap: mandateHeld,
  register_organisations__name__unique: unitKnown,
  register_organisation_names_pkey: nicknameTaken,
  register_bodies__name__unique: bodyKnown,
};

function collisionOf(error: unknown, called: string): unknown {
  const constraint = error instanceof Error && 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
  return Object.hasOwn(COLLISIONS, constraint) ? (COLLISIONS[constraint]?.(called) ?? error) : error;
}

/**
 * The frame of every edit of the register: the right, one transaction, collisions as sentences.
 * @throws AppError `platform.not_allowed`, and those of the edit
 */
export async function runEdit<Input extends { readonly commandId: string }, Result>(
  deps: EditDeps,
  caller: Caller,
  { name, input, called = '' }: Edit<Input>,
  work: (command: Command) => Promise<Result>,
): Promise<Result> {
  try {
    return await runCommand(deps, { ...caller, commandId: input.commandId as CommandId, name, body: input }, async (command) => {
      // Inside the frame, so that an attempt without the right leaves its trace.
      if (!keepsRegister(caller.actor)) throw notAllowed(name);
      return work(command);
    });
  } catch (error) {
    throw collisionOf(error, called);
  }
}

/** The same for what gives or ends roles: afterwards nobody is remembered with the old ones. */
export async function runPostEdit<Input extends { readonly commandId: string }, Result>(
  deps: EditDeps,
  caller: Caller,
  edit: Edit<Input>,
  work: (command: Command) => Promise<Result>,
): Promise<Result> {
  const result = await runEdit(deps, caller, edit, work);
  deps.onPostsChanged();
  return result;
}

/** @throws AppError `platform.stale_version` */
export function requireVersion(seen: number, now: number): void {
  if (seen !== now) throw staleVersion(null, seen, now);
}
