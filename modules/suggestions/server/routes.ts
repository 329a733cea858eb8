import { implement } from '@orpc/server';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';
import { suggestionsContract } from '../contract/endpoints.ts';
import { findAct } from './acts.ts';
import type { ActOf } from './acting.ts';
import { findCase } from './case.ts';
import { suggestionsDeskRouter, type DeskDeps } from './desk-routes.ts';
import { createDraft } from './commands/create-draft.ts';
import { performAct, type ActDeps } from './perform-act.ts';
import { mayRead } from './policy.ts';
import { listSuggestions } from './queries/list.ts';
import { viewOf } from './view-of.ts';

const os = implement(suggestionsContract).$context<ApiContext>();

/** @throws AppError `platform.not_signed_in` */
type ActInput = {
  readonly id: string;
  readonly targetId?: string;
  readonly commandId: string;
  readonly version: number;
  readonly form: Record<string, unknown>;
};
type Endpoint = { handler: (run: (options: { input: ActInput; context: ApiContext }) => Promise<unknown>) => unknown };

/** Every act of a table goes through the same frame; what differs stands in `commands/`. */
function implementActs<Endpoints extends object>(deps: ActDeps, of: ActOf, endpoints: Endpoints): { [Action in keyof Endpoints]: never } {
  const entries = Object.entries(endpoints as Record<string, Endpoint>).map(([action, endpoint]) => {
    const act = findAct(of, action);
    if (!act) throw new Error(`no act ${of} ${action}`);
    return [
      action,
      endpoint.handler(async ({ input, context }) =>
        performAct(deps, callerOf(context), act, { ...input, commandId: input.commandId as CommandId }),
      ),
    ] as const;
  });
  return Object.fromEntries(entries) as { [Action in keyof Endpoints]: never };
}

/** The module's endpoints: each is a command or a query, and nothing else happens here. */
export function suggestionsRouter(deps: DeskDeps) {
  return os.router({
    ...suggestionsDeskRouter(deps),
    list: os.list.handler(async ({ input, context }) => {
      const { actor } = callerOf(context);
      return deps.db.glance(actor.congressId, (db) => listSuggestions(db, input, { actor, today: dateOfInstant(deps.clock()) }));
    }),
    open: os.open.handler(async ({ input, context }) => {
      const { actor } = callerOf(context);
      const found = await deps.db.glance(actor.congressId, (db) => findCase(db, input.id));
      if (!found || !mayRead(actor, found)) throw notFound('suggestion');
      return viewOf(found, actor);
    }),
    create: os.create.handler(async ({ input, context }) =>
      createDraft(deps, callerOf(context), { ...input, commandId: input.commandId as CommandId }),
    ),
    acts: implementActs(deps, 'suggestion', pick(os.acts, suggestionsContract.acts)),
    tasks: implementActs(deps, 'task', pick(os.tasks, suggestionsContract.tasks)),
    promises: implementActs(deps, 'promise', pick(os.promises, suggestionsContract.promises)),
    key: implementActs(deps, 'key', pick(os.key, suggestionsContract.key)),
    motions: implementActs(deps, 'motion', pick(os.motions, suggestionsContract.motions)),
  });
}

// The implementer is a proxy and cannot be walked; the contract can.
function pick<Endpoints extends object>(implementer: Endpoints, contract: object): Endpoints {
  return Object.fromEntries(Object.keys(contract).map((key) => [key, implementer[key as keyof Endpoints]])) as Endpoints;
}
