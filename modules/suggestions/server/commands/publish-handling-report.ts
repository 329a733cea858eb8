import type { z } from 'zod';
import { holdsOneOf } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import { runCommand, type Caller } from '#platform/server/command/run-command.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { handlingReportsContract, HandlingReportView } from '../../contract/handling-report-endpoints.ts';
import { heardInFuture } from '../../domain/errors.ts';
import { WHO_MAY } from '../../domain/who-may.ts';
import { handlingReportOf } from '../papers/handling-report-of.ts';
import type { ActDeps } from '../perform-act.ts';

type Input = z.infer<NonNullable<(typeof handlingReportsContract.publish)['~orpc']['inputSchema']>>;
type View = z.infer<typeof HandlingReportView>;

const LIST = `
  select id, session_id as "sessionId", heard_by as "heardBy", heard_on as "heardOn", published_on as "publishedOn", by_name as "byName"
  from suggestions_handling_reports where $1::uuid is null or session_id = $1 order by id desc`;

export const listHandlingReports = (db: Queryable, sessionId: string | undefined): Promise<View[]> =>
  db.query<View>(LIST, [sessionId ?? null]);

const INSERT = `
  insert into suggestions_handling_reports (congress_id, id, session_id, heard_by, heard_on, paper, counted, published_on, by_name)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/**
 * 办理情况报告, made public after the standing committee has heard it (SUG-24, SUG-25). Its words are kept as they are
 * printed now, with the rows that each number counted, so that a later change of a case changes no published number.
 * @throws AppError `platform.not_allowed`, `platform.not_found`, `suggestions.heard_in_future`
 */
export async function publishHandlingReport(deps: ActDeps, caller: Caller, input: Input): Promise<View> {
  if (!holdsOneOf(caller.actor, WHO_MAY.publishHandlingReport)) throw notAllowed('suggestions.publish-handling-report');
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'suggestions.publish-handling-report', body: input },
    async (command) => {
      const { tx, actor, today, now } = command;
      if (input.heardOn > today) throw heardInFuture();
      const { paper, counted } = await handlingReportOf(tx, input, { actor, today });
      const id = newId(now);
      await tx.query(INSERT, [
        actor.congressId,
        id,
        input.sessionId,
        input.heardBy,
        input.heardOn,
        JSON.stringify(paper),
        JSON.stringify(counted),
        today,
        actor.name,
      ]);
      await command.journal({
        action: 'suggestions.publish-handling-report',
        objectType: 'session',
        objectId: input.sessionId,
        rule: 'SUG-25',
        after: { id, heardBy: input.heardBy, heardOn: input.heardOn },
      });
      return { ...input, id, publishedOn: today, byName: actor.name };
    },
  );
}
