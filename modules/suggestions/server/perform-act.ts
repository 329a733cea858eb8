import { requireAct } from '#platform/domain/act-guard.ts';
import { nextState, type Transition } from '#platform/domain/lifecycle.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { runCommand, type Command, type CommandDeps, type Caller } from '#platform/server/command/run-command.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import type { SuggestionView } from '../contract/views.ts';
import { lifecycles, type ClockKind } from '../domain/lifecycles.ts';
import type { Relation } from '../domain/relations.ts';
import type { Act, Acting, Outcome } from './acting.ts';
import { findCase, lockCase, type Case } from './case.ts';
import { followUp } from './follow-up.ts';
import { mayRead, relationsForTask, relationsTo, withoutUnits } from './policy.ts';
import { moveClocks } from './run-clocks.ts';
import { appendEvent, changeRows, writeSuggestion } from './store.ts';
import { viewOf } from './view-of.ts';

export type ActDeps = CommandDeps & { readonly law: LawSource };

export type ActRequest = {
  readonly id: string;
  readonly targetId?: string;
  readonly commandId: CommandId;
  readonly version: number;
  readonly form: Readonly<Record<string, unknown>>;
};

type Line = Transition<string, string, Relation, ClockKind>;

/**
 * The frame around every act on a suggestion: lock, decide by the lifecycle table, let the act do
 * its part, then write state, timeline, clocks, journal and notices in the same transaction.
 * @throws AppError `platform.not_found`, `platform.stale_version`, `lifecycle.not_now`, `lifecycle.not_yours` and what the act throws
 */
export async function performAct(deps: ActDeps, caller: Caller, act: Act, request: ActRequest): Promise<SuggestionView> {
  const name = `suggestions.${act.of}.${act.action}`;
  return runCommand(deps, { ...caller, commandId: request.commandId, name, body: request }, async (command) => {
    await carryOut(await prepareAct(deps, command, act, request), request.form);
    const after = await findCase(command.tx, request.id);
    if (!after) throw notFound('suggestion');
    return viewOf(after, command.actor);
  });
}

/** An act that may be done: the case is locked, the table allows it, nothing is written. */
export type Prepared = { readonly act: Act; readonly on: Acting; readonly line: Line; readonly target: Target };

/**
 * Locks the case and decides by the lifecycle table whether the actor may act now. Without a
 * version the state alone decides.
 * @throws AppError `platform.not_found`, `platform.stale_version`, `lifecycle.not_now`, `lifecycle.not_yours`
 */
export async function prepareAct(
  deps: Pick<ActDeps, 'law'>,
  command: Command,
  act: Act,
  request: { readonly id: string; readonly targetId?: string; readonly version?: number },
): Promise<Prepared> {
  return prepareFound(deps, command, act, { ...request, found: await lockCase(command.tx, request.id) });
}

/** The same for a case that is locked already. */
export async function prepareFound(
  deps: Pick<ActDeps, 'law'>,
  command: Command,
  act: Act,
  request: { readonly found: Case | undefined; readonly targetId?: string; readonly version?: number },
): Promise<Prepared> {
  const { found } = request;
  if (!found || !mayRead(command.actor, found)) throw notFound('suggestion');
  const { book, calendar } = await deps.law.of(command.tx, command.today);
  const target = targetOf(act, found, request.targetId);
  const relations = target.task
    ? [...withoutUnits(relationsTo(command.actor, found)), ...relationsForTask(command.actor, found, target.task)]
    : relationsTo(command.actor, found);
  const line = requireAct(
    lifecycles[act.of],
    { state: target.state, action: act.action, relations },
    { version: request.version, now: found.suggestion.version, current: () => viewOf(found, command.actor) },
  );
  return { act, line, target, on: { command, book, calendar, found, relations, task: target.task, promise: target.promise } };
}

/** Lets a prepared act do its part, then writes state, timeline, clocks, journal and notices. */
export async function carryOut({ act, on, line, target }: Prepared, form: Readonly<Record<string, unknown>>): Promise<void> {
  const outcome = await act.apply(on, act.form.parse(form));
  await writeOutcome(on, { act, line, outcome, target });
}

type Target = Pick<Acting, 'task' | 'promise'> & { readonly state: string };

function targetOf(act: Act, found: Case, targetId: string | undefined): Target {
  const none = { task: null, promise: null };
  if (act.of === 'task') {
    const task = found.tasks.find(({ id }) => id === targetId);
    if (!task) throw notFound('task');
    return { ...none, task, state: task.state };
  }
  if (act.of === 'promise') {
    const promise = found.promises.find(({ id }) => id === targetId);
    if (!promise) throw notFound('promise');
    // A promise is worked on by the clerks of the unit that gave it.
    const task = found.tasks.findLast(({ organisation_id }) => organisation_id === promise.organisation_id) ?? null;
    return { promise, task, state: promise.state };
  }
  if (act.of === 'key') {
    if (!found.keyCase) throw notFound('key-case');
    return { ...none, state: found.keyCase.state };
  }
  // A motion has its own table; asking it for a suggestion's act is asking for nothing.
  if (act.of !== found.suggestion.kind) throw notFound(act.of);
  return { ...none, state: found.suggestion.state };
}

type Written = { readonly act: Act; readonly line: Line; readonly outcome: Outcome; readonly target: Target };

async function writeOutcome(on: Acting, { act, line, outcome, target }: Written): Promise<void> {
  const { tx, actor, now, today } = on.command;
  const { suggestion } = on.found;
  const to = nextState(line, target.state, outcome.to);
  const isOwn = act.of === 'suggestion' || act.of === 'motion';
  await writeTarget(on, act, { ...outcome.setTarget, state: to });
  await writeSuggestion(tx, suggestion.id, { ...outcome.set, ...(isOwn ? { state: to } : {}) });
  await appendEvent(
    tx,
    { congressId: actor.congressId, suggestionId: suggestion.id },
    {
      action: act.action,
      fromState: target.state,
      toState: to,
      round: suggestion.round,
      onDay: today,
      at: now,
      personId: actor.personId,
      personName: actor.name,
      post: postFor(on),
      unitName: on.task?.unit_name ?? null,
      data: outcome.data ?? {},
      rules: line.rules,
      seenBy: outcome.seenBy ?? 'all',
    },
  );
  await moveClocks(on, line, {
    ...(on.task ? { taskId: on.task.id } : {}),
    ...(on.promise ? { promiseId: on.promise.id } : {}),
    ...outcome.clock,
  });
  await followUp(on, outcome.follow ?? []);
  await on.command.journal({
    action: `suggestions.${act.of}.${act.action}`,
    objectType: 'suggestion',
    objectId: suggestion.id,
    rule: line.rules[0] ?? null,
    before: { state: target.state, version: suggestion.version },
    after: { state: to, ...outcome.data },
  });
  await on.command.notify(outcome.notices ?? []);
}

async function writeTarget(on: Acting, act: Act, change: Readonly<Record<string, unknown>>): Promise<void> {
  const { tx } = on.command;
  if (act.of === 'task' && on.task) await changeRows(tx, 'suggestions_tasks', { id: on.task.id }, change);
  if (act.of === 'promise' && on.promise) await changeRows(tx, 'suggestions_promises', { id: on.promise.id }, change);
  if (act.of === 'key') await changeRows(tx, 'suggestions_key_cases', { suggestion_id: on.found.suggestion.id }, change);
}

/** The post in which the person acts here: the one in the unit concerned, or the first that fits. */
function postFor(on: Acting): string | null {
  const { posts } = on.command.actor;
  const inUnit = posts.find((post) => on.task !== null && post.organisationId === on.task.organisation_id);
  const asOffice = posts.find((post) => on.relations.some((relation) => relation === post.role));
  const asDeputy = posts.find((post) => post.role === 'deputy');
  return (inUnit ?? asOffice ?? asDeputy ?? posts[0])?.title ?? null;
}
