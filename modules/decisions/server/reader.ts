import type { Actor } from '#platform/domain/actor.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';

/** Who asks, and on which day of the county. */
export type Reader = { readonly actor: Actor; readonly today: LocalDate };
