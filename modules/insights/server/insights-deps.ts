import type { Actor } from '#platform/domain/actor.ts';
import type { CommandDeps } from '#platform/server/command/run-command.ts';

export type InsightsDeps = CommandDeps;
/** Who acts, and from where. */
export type Caller = { readonly actor: Actor; readonly address: string; readonly device: string };
