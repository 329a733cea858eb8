import type { Actor } from '#platform/domain/actor.ts';

/** Who asks, and from where. */
export type Caller = { readonly actor: Actor; readonly address: string; readonly device: string };
