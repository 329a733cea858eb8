import type { CommandDeps } from '#platform/server/command/run-command.ts';

export type InsightsDeps = CommandDeps;
/** Who acts, and from where. */
