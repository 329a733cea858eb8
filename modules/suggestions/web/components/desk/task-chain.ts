import type { SuggestionView } from '../../../contract/views.ts';

type Task = SuggestionView['tasks'][number];
const ORDER = ['lead', 'parallel', 'co'];

/** Units by role; a returned one stands right before the one that took its place. */
export function taskChain(tasks: readonly Task[]): readonly Task[] {
  const isReplaced = (task: Task): boolean => tasks.some((other) => other.replacesId === task.id);
  const chainOf = (task: Task): readonly Task[] => {
    const before = tasks.find(({ id }) => id === task.replacesId && id !== task.id);
    return before ? [...chainOf(before), task] : [task];
  };
  return tasks
    .filter((task) => !isReplaced(task))
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
    .flatMap(chainOf);
}
