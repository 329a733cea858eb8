import { findTransition, nextState, requireTransition } from '#platform/domain/lifecycle.ts';
import type { SuggestionAction } from '../domain/lifecycle.ts';
import { lifecycles } from '../domain/lifecycles.ts';
import type { Acting, Follow } from './acting.ts';
import { findCase, type Case } from './case.ts';
import { moveClocks } from './run-clocks.ts';
import { appendEvent, changeRows, writeSuggestion } from './store.ts';

/** A step of the matter that follows from an act where its table has it in this state; nothing otherwise. */
export const followWhereAllowed = ({ suggestion }: Case, action: SuggestionAction): readonly Follow[] =>
  findTransition(lifecycles.suggestion, suggestion.state, action) ? [{ of: 'suggestion', action }] : [];

/**
 * Steps of the matter itself that follow from an act (a unit's signing-for begins the handling, the
 * last reply completes it). They pass the same guard, as relation `matter`.
 */
export async function followUp(on: Acting, steps: readonly Follow[]): Promise<void> {
  for (const step of steps) {
    const id = (step.of === 'suggestion' ? step.suggestionId : undefined) ?? on.found.suggestion.id;
    const found = await findCase(on.command.tx, id);
    if (!found) throw new Error(`nothing to follow up: ${id}`);
    await (step.of === 'task' ? followTask({ ...on, found }, step) : followSuggestion({ ...on, found }, step));
  }
}

async function followSuggestion(on: Acting, step: Extract<Follow, { of: 'suggestion' }>): Promise<void> {
  const { suggestion } = on.found;
  const line = requireTransition(lifecycles.suggestion, { state: suggestion.state, action: step.action, relations: ['matter'] });
  const to = nextState(line, suggestion.state, step.to);
  await writeSuggestion(on.command.tx, suggestion.id, { ...step.set, state: to });
  await tell(on, { action: step.action, fromState: suggestion.state, toState: to, unitName: null, rules: line.rules });
  await moveClocks(on, line, {});
}

async function followTask(on: Acting, step: Extract<Follow, { of: 'task' }>): Promise<void> {
  const task = taskIn(on.found, step.taskId);
  const line = requireTransition(lifecycles.task, { state: task.state, action: step.action, relations: ['matter'] });
  const to = nextState(line, task.state);
  await changeRows(on.command.tx, 'suggestions_tasks', { id: task.id }, { ...step.set, state: to });
  await moveClocks(on, line, { taskId: task.id });
}

function taskIn(found: Case, taskId: string) {
  const task = found.tasks.find(({ id }) => id === taskId);
  if (!task) throw new Error(`no task ${taskId}`);
  return task;
}

type Told = {
  readonly action: string;
  readonly fromState: string;
  readonly toState: string;
  readonly unitName: string | null;
  readonly rules: readonly string[];
};

async function tell(on: Acting, told: Told): Promise<void> {
  const { tx, actor, now, today } = on.command;
  const { suggestion } = on.found;
  await appendEvent(
    tx,
    { congressId: actor.congressId, suggestionId: suggestion.id },
    { ...told, round: suggestion.round, onDay: today, at: now, personId: null, personName: null, post: null, data: {}, seenBy: 'all' },
  );
}
