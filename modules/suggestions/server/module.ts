import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import type { ActDeps } from './perform-act.ts';

/** What other modules and the composition root may ask of suggestions. */
export { suggestionsRouter } from './routes.ts';

export type SuggestionsDeps = ActDeps & {
  /** Where uploaded files lie, by content. */
  readonly fileFolder: string;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext>;
};

/** Routes that are no JSON: papers, workbooks, files. */
export function registerSuggestions(_server: FastifyInstance, _deps: SuggestionsDeps): void {}
export { emptyPhrase } from '../domain/reply-checks.ts';

// What the demo county is lived through with: the same commands a page uses.
export type { SuggestionView } from '../contract/views.ts';
export { emptyPhrase } from '../domain/reply-checks.ts';
export type { ActOf } from './acting.ts';
export { createDraft, type TextFormInput } from './commands/create-draft.ts';
export { performNamedAct, type ActDeps, type Caller } from './perform-act.ts';
export { openSuggestion } from './queries/open.ts';
