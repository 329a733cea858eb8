import { AppError } from './errors.ts';

/**
 * One line of a lifecycle table: what may be done in which states, by whom, and what follows.
 * The table is used by the server's guard, the `actions` of a response, the form, the diagram and
 * the tests that walk every pair.
 */
export type Transition<State extends string, Action extends string, Who extends string, Clock extends string> = {
  readonly action: Action;
  readonly from: readonly State[];
  /** The next state; several where the act decides among them; `same` where it stays. */
  readonly to: State | 'same' | readonly State[];
  /** Relations to the matter, any of which suffices. */
  readonly who: readonly Who[];
  readonly starts?: readonly Clock[];
  readonly stops?: readonly Clock[];
  /** Rules of the rule book the step rests on. */
  readonly rules: readonly string[];
  /** Kind of paper the step produces. */
  readonly paper?: string;
  /** True for the step a page should offer first. */
  readonly primary?: boolean;
};

export type Lifecycle<
  State extends string = string,
  Action extends string = string,
  Who extends string = string,
  Clock extends string = string,
> = {
  readonly name: string;
  readonly initial: State;
  readonly states: readonly State[];
  /** States in which nothing more is expected. */
  readonly final: readonly State[];
  readonly transitions: readonly Transition<State, Action, Who, Clock>[];
};

/**
 * Checks and returns a lifecycle table.
 * @throws Error when a state is unknown, cannot be reached, or a pair of state and action stands twice
 */
export function defineLifecycle<State extends string, Action extends string, Who extends string, Clock extends string = never>(
  lifecycle: Lifecycle<State, Action, Who, Clock>,
): Lifecycle<State, Action, Who, Clock> {
  const known = new Set<string>(lifecycle.states);
  const pairs = new Set<string>();
  const reached = new Set<string>([lifecycle.initial]);
  for (const transition of lifecycle.transitions) {
    for (const from of transition.from) {
      if (!known.has(from)) throw new Error(`${lifecycle.name}: unknown state ${from}`);
      const pair = `${from} × ${transition.action}`;
      if (pairs.has(pair)) throw new Error(`${lifecycle.name}: ${pair} stands twice`);
      pairs.add(pair);
    }
    for (const to of targets(transition)) {
      if (!known.has(to)) throw new Error(`${lifecycle.name}: unknown state ${to}`);
      reached.add(to);
    }
  }
  const lost = lifecycle.states.filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`${lifecycle.name}: never reached: ${lost.join(', ')}`);
  return lifecycle;
}

function targets<S extends string>({ to }: { readonly to: S | 'same' | readonly S[] }): readonly S[] {
  if (typeof to === 'string') return to === 'same' ? [] : [to as S];
  return to;
}

export function findTransition<S extends string, A extends string, W extends string, C extends string>(
  lifecycle: Lifecycle<S, A, W, C>,
  state: S,
  action: A,
): Transition<S, A, W, C> | undefined {
  return lifecycle.transitions.find((line) => line.action === action && line.from.includes(state));
}

/** What somebody with these relations may do now, the primary step first. */
export function actionsFor<S extends string, A extends string, W extends string, C extends string>(
  lifecycle: Lifecycle<S, A, W, C>,
  state: S,
  relations: readonly W[],
): Transition<S, A, W, C>[] {
  return lifecycle.transitions
    .filter((line) => line.from.includes(state) && line.who.some((who) => relations.includes(who)))
    .toSorted((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false));
}

/**
 * The guard in front of every change of state.
 * @throws AppError `lifecycle.not_now` (conflict) or `lifecycle.not_yours` (forbidden)
 */
export function requireTransition<S extends string, A extends string, W extends string, C extends string>(
  lifecycle: Lifecycle<S, A, W, C>,
  now: { readonly state: S; readonly action: A; readonly relations: readonly W[] },
): Transition<S, A, W, C> {
  const line = findTransition(lifecycle, now.state, now.action);
  // Somebody who may never do this learns nothing about the state.
  const everAllowed = lifecycle.transitions.some(
    (other) => other.action === now.action && other.who.some((who) => now.relations.includes(who)),
  );
  if (!everAllowed || (line && !line.who.some((who) => now.relations.includes(who)))) {
    const rule = line?.rules[0];
    throw new AppError({
      code: 'lifecycle.not_yours',
      kind: 'forbidden',
      params: { lifecycle: lifecycle.name, action: now.action },
      ...(rule === undefined ? {} : { rule }),
    });
  }
  if (!line)
    throw new AppError({
      code: 'lifecycle.not_now',
      kind: 'conflict',
      params: { lifecycle: lifecycle.name, action: now.action, state: now.state },
    });
  return line;
}

/**
 * The state after a step.
 * @param chosen needed where the table leaves a choice
 * @throws Error when the choice is not one of the table's: a fault of ours, not of the user
 */
export function nextState<S extends string, A extends string, W extends string, C extends string>(
  line: Transition<S, A, W, C>,
  state: S,
  chosen?: S,
): S {
  const choices = targets(line);
  if (choices.length === 0) return state;
  if (chosen === undefined && choices.length === 1 && choices[0] !== undefined) return choices[0];
  if (chosen === undefined || !choices.includes(chosen))
    throw new Error(`${line.action}: ${String(chosen)} is not among ${choices.join(', ')}`);
  return chosen;
}

/** The table as a Mermaid state diagram; `label` gives the words. */
export function drawLifecycle<S extends string, A extends string, W extends string, C extends string>(
  lifecycle: Lifecycle<S, A, W, C>,
  label: (key: string) => string,
): string {
  const lines = lifecycle.transitions.flatMap((line) =>
    line.from.flatMap((from) => {
      const next = targets(line);
      return (next.length === 0 ? [from] : next).map((to) => `  ${from} --> ${to}: ${label(line.action)}`);
    }),
  );
  const names = lifecycle.states.map((state) => `  ${state}: ${label(state)}`);
  const ends = lifecycle.final.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', ...names, `  [*] --> ${lifecycle.initial}`, ...lines, ...ends].join('\n');
}
