import type { WaitingSet } from '#platform/contract/waiting.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/**
 * What of a module waits for the reader at his desk. Each module that has such work offers one; the composition root
 * hands them to the page of the day, which knows none of the modules. A set holds only what the reader can act on.
 */
export type DeskWork = (db: Queryable, reader: { readonly actor: Actor; readonly today: LocalDate }) => Promise<WaitingSet[]>;
