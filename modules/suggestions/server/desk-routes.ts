import { implement } from '@orpc/server';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notSignedIn } from '#platform/domain/platform-errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { DeskWork } from '#platform/server/desk/desk-work.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { suggestionsDeskContract } from '../contract/desk-endpoints.ts';
import { textOf, type Case } from './case.ts';
import { handOverBatch } from './commands/hand-over-batch.ts';
import type { ActDeps } from './perform-act.ts';
import { listDeadlines } from './queries/deadlines.ts';
import { deskCounts, deskToday, waitingElsewhere } from './queries/desk-work.ts';
import { openFigure, statistics } from './queries/statistics.ts';
import { myYear } from './queries/my-year.ts';
import { listPromises } from './queries/promise-ledger.ts';
import { dutiesFor, proposedUnitsFor } from './queries/proposed-units.ts';
import { listQuestions, openQuestion } from './queries/questions.ts';
import { listSimilar, type SimilarRequest } from './queries/similar.ts';
import { requireCase } from './queries/suggestion.ts';
import { listToday } from './queries/today.ts';
import type { Reader } from './queries/visible-rows.ts';

/** With the work of other modules that stands on the same page of the day. */
export type DeskDeps = ActDeps & { readonly otherWork?: readonly DeskWork[] };

const os = implement(suggestionsDeskContract).$context<ApiContext>();

function likeCase({ suggestion }: Case): SimilarRequest {
  const { title, situation, analysis, points } = textOf(suggestion);
  return { title, text: [situation, analysis, ...points].join('\n'), notId: suggestion.id };
}

/** What is asked of suggestions: each endpoint is one query, seen through the reader's eyes. */
export function suggestionsDeskRouter(deps: DeskDeps) {
  const others = deps.otherWork ?? [];
  const asReader = (context: ApiContext): Reader => {
    if (!context.actor) throw notSignedIn();
    return { actor: context.actor, today: dateOfInstant(deps.clock()) };
  };
  const read = async <T>(context: ApiContext, work: (db: Queryable, reader: Reader) => Promise<T>): Promise<T> => {
    const reader = asReader(context);
    return deps.db.read(reader.actor.congressId, (db) => work(db, reader));
  };
  return os.router({
    counts: os.counts.handler(({ context }) => read(context, (db, reader) => deskCounts(db, reader, others))),
    deskToday: os.deskToday.handler(({ context }) =>
      read(context, async (db, reader) => ({ groups: await deskToday(db, reader), others: await waitingElsewhere(db, reader, others) })),
    ),
    today: os.today.handler(async ({ context }) => ({ items: await read(context, listToday) })),
    similarTo: os.similarTo.handler(async ({ input, context }) => ({
      rows: await read(context, (db, reader) => listSimilar(db, input, reader)),
    })),
    similar: os.similar.handler(async ({ input, context }) => {
      const found = await requireCase(deps.db, asReader(context).actor, input.id);
      return { rows: await read(context, (db, reader) => listSimilar(db, likeCase(found), reader)) };
    }),
    dutiesFor: os.dutiesFor.handler(async ({ input, context }) => ({ rows: await read(context, (db) => dutiesFor(db, input.text)) })),
    proposedUnits: os.proposedUnits.handler(async ({ input, context }) => {
      const found = await requireCase(deps.db, asReader(context).actor, input.id);
      return { rows: await read(context, (db, reader) => proposedUnitsFor(db, likeCase(found), reader)) };
    }),
    deadlines: os.deadlines.handler(async ({ input, context }) => ({
      rows: await read(context, (db, reader) => listDeadlines(db, input, reader)),
    })),
    promiseLedger: os.promiseLedger.handler(async ({ input, context }) => ({
      rows: await read(context, (db, reader) => listPromises(db, input, reader)),
    })),
    questions: os.questions.handler(async ({ context }) => ({ groups: await read(context, listQuestions) })),
    question: os.question.handler(({ input, context }) => read(context, (db, reader) => openQuestion(db, input.key, reader))),
    statistics: os.statistics.handler(({ input, context }) => read(context, (db, reader) => statistics(db, input, reader))),
    figureRows: os.figureRows.handler(({ input, context }) => read(context, (db, reader) => openFigure(db, input, reader))),
    handOverBatch: os.handOverBatch.handler(({ input, context }) => {
      const { actor } = asReader(context);
      return handOverBatch(
        deps,
        { actor, address: context.address, device: context.device },
        { ...input, commandId: input.commandId as CommandId },
      );
    }),
    myYear: os.myYear.handler(({ input, context }) => read(context, (db, reader) => myYear(db, input.year, reader))),
  });
}
