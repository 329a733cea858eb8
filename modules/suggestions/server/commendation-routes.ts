import { implement } from '@orpc/server';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { commendationsContract } from '../contract/commendation-endpoints.ts';
import { commend, listCommendations, takeBackCommendation } from './commands/commend.ts';
import type { ActDeps } from './perform-act.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';

const os = implement(commendationsContract).$context<ApiContext>();

export function commendationsRouter(deps: ActDeps) {
  return os.router({
    list: os.list.handler(async ({ input, context }) => {
      const { actor } = callerOf(context);
      return { rows: await deps.db.read(actor.congressId, (db) => listCommendations(db, input.year, actor)) };
    }),
    takeBack: os.takeBack.handler(async ({ input, context }) => takeBackCommendation(deps, callerOf(context), input)),
    commend: os.commend.handler(async ({ input, context }) => commend(deps, callerOf(context), input)),
  });
}
