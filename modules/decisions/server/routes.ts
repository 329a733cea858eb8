import { implement } from '@orpc/server';
import type { CommandId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { CommandDeps } from '#platform/server/command/run-command.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';
import { decisionsContract } from '../contract/endpoints.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import { createDecision, createFromDocument } from './commands/create-decision.ts';
import { performAct } from './commands/perform-act.ts';
import { listDecisions, openDecision } from './queries/decisions.ts';
import { listDuties } from './queries/duties.ts';
import { findSources } from './queries/sources.ts';
import type { Reader } from './reader.ts';

const os = implement(decisionsContract).$context<ApiContext>();

/** @throws AppError `platform.not_signed_in` */
type Input = {
  readonly id: string;
  readonly targetId?: string;
  readonly commandId: string;
  readonly version: number;
  readonly form: unknown;
};

/** The module's endpoints: each is a command or a query, and nothing else happens here. */
export function decisionsRouter(deps: CommandDeps) {
  const readerOf = (context: ApiContext): Reader => ({ actor: callerOf(context).actor, today: dateOfInstant(deps.clock()) });
  const run =
    (of: ActOf, action: string) =>
    ({ input, context }: { readonly input: Input; readonly context: ApiContext }) =>
      performAct(deps, callerOf(context), { of, action, request: { ...input, commandId: input.commandId as CommandId } });
  const { acts, dutyActs } = os;
  return {
    list: os.list.handler(({ input, context }) => {
      const reader = readerOf(context);
      return deps.db.read(reader.actor.congressId, async (tx) => ({ rows: await listDecisions(tx, input, reader) }));
    }),
    duties: os.duties.handler(({ input, context }) => {
      const reader = readerOf(context);
      return deps.db.read(reader.actor.congressId, async (tx) => ({ rows: await listDuties(tx, input.set, reader) }));
    }),
    sources: os.sources.handler(({ context }) => {
      const { actor } = readerOf(context);
      return deps.db.read(actor.congressId, (tx) => findSources(tx, actor));
    }),
    open: os.open.handler(({ input, context }) => {
      const reader = readerOf(context);
      return deps.db.read(reader.actor.congressId, (tx) => openDecision(tx, input.id, reader));
    }),
    create: os.create.handler(({ input, context }) =>
      createDecision(deps, callerOf(context), { commandId: input.commandId as CommandId, form: input.form }),
    ),
    createFromDocument: os.createFromDocument.handler(({ input, context }) =>
      createFromDocument(deps, callerOf(context), { commandId: input.commandId as CommandId, form: input.form }),
    ),
    acts: {
      'edit-decision': acts['edit-decision'].handler(run('decision', 'edit-decision')),
      'adopt-from-contest': acts['adopt-from-contest'].handler(run('decision', 'adopt-from-contest')),
      'record-vote': acts['record-vote'].handler(run('decision', 'record-vote')),
      'publish-decision': acts['publish-decision'].handler(run('decision', 'publish-decision')),
      'name-duty': acts['name-duty'].handler(run('decision', 'name-duty')),
      'evaluate-decision': acts['evaluate-decision'].handler(run('decision', 'evaluate-decision')),
      'end-decision': acts['end-decision'].handler(run('decision', 'end-decision')),
    },
    dutyActs: {
      'report-duty': dutyActs['report-duty'].handler(run('duty', 'report-duty')),
      'accept-report': dutyActs['accept-report'].handler(run('duty', 'accept-report')),
      'send-report-back': dutyActs['send-report-back'].handler(run('duty', 'send-report-back')),
    },
  };
}
