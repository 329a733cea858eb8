import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import type { TextForm } from '../contract/forms.ts';
import type { Sentences } from '#platform/server/http/problem.ts';
import { documentRoutes } from './document-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { importRoutes } from './import-routes.ts';
import type { ActDeps } from './perform-act.ts';

/** What other modules and the composition root may ask of suggestions. */
export { offeredSuggestionFigures } from './offered-figures.ts';
export { listQuestions, openQuestion } from './queries/questions.ts';
export { suggestionsRouter } from './routes.ts';
export { handlingReportsRouter } from './handling-report-routes.ts';
export { commend } from './commands/commend.ts';
export { publishHandlingReport } from './commands/publish-handling-report.ts';
export { publicHandlingReports } from './queries/public-handling-report.ts';
export { commendationsRouter } from './commendation-routes.ts';
export { suggestionsLawReach } from './recompute-clocks.ts';
export { createDraft } from './commands/create-draft.ts';
export { performNamedAct } from './perform-named-act.ts';
export { openSuggestion } from './queries/suggestion.ts';
export { listPublished, publishedChoices, type PublishedRequest, type PublishedRow } from './queries/published.ts';
export { findPublished, type PublishedReply, type PublishedSuggestion } from './queries/published-suggestion.ts';
export { countPromises, listPromises, type PromiseTotals, type PublicPromise } from './queries/public-promises.ts';
export { publicFigures, type PublicFigures } from './queries/public-figures.ts';
export type { PublicPromiseState } from './queries/published-rules.ts';
export { importLedger } from './commands/import-ledger.ts';
export { archiveRested } from './archive-rested.ts';
export { sendReminders } from './remind.ts';
export { suggestionFigures } from './queries/statistics.ts';
export { emptyPhrase } from '../domain/reply-checks.ts';
export type { ActOf } from './acting.ts';
export type { SuggestionView } from '../contract/views.ts';
export type TextFormInput = z.infer<typeof TextForm>;

export type SuggestionsDeps = ActDeps & {
  /** Where uploaded files lie, by content. */
  readonly fileFolder: string;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext>;
  /** Sentences for what is wrong in a sheet; the codes alone where none are given. */
  readonly sentences?: Sentences;
};

/** Routes that are no JSON: papers, workbooks, files, imports. */
export function registerSuggestions(server: FastifyInstance, deps: SuggestionsDeps): void {
  documentRoutes(server, deps);
  fileRoutes(server, deps);
  importRoutes(server, deps);
}
export { suggestionsSealed } from './sealed-columns.ts';
