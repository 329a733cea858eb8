import { implement } from '@orpc/server';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { handlingReportsContract } from '../contract/handling-report-endpoints.ts';
import { listHandlingReports, publishHandlingReport } from './commands/publish-handling-report.ts';
import type { ActDeps } from './perform-act.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';

const os = implement(handlingReportsContract).$context<ApiContext>();

export function handlingReportsRouter(deps: ActDeps) {
  return os.router({
    list: os.list.handler(async ({ input, context }) => {
      const { actor } = callerOf(context);
      return { rows: await deps.db.read(actor.congressId, (db) => listHandlingReports(db, input.sessionId)) };
    }),
    publish: os.publish.handler(async ({ input, context }) => publishHandlingReport(deps, callerOf(context), input)),
  });
}
