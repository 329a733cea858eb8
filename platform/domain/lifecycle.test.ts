import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from './errors.ts';
import { actionsFor, defineLifecycle, drawLifecycle, findTransition, nextState, requireTransition, type Lifecycle } from './lifecycle.ts';

type State = 'draft' | 'asked' | 'granted' | 'refused';
type Action = 'ask' | 'decide' | 'note' | 'withdraw';
type Who = 'clerk' | 'head';

const table: Lifecycle<State, Action, Who, 'answer'> = {
  name: 'leave',
  initial: 'draft',
  states: ['draft', 'asked', 'granted', 'refused'],
  final: ['granted', 'refused'],
  transitions: [
    { action: 'note', from: ['draft', 'asked'], to: 'same', who: ['clerk', 'head'], rules: [] },
    { action: 'ask', from: ['draft'], to: 'asked', who: ['clerk'], rules: ['SUG-06'], starts: ['answer'], primary: true },
    { action: 'decide', from: ['asked'], to: ['granted', 'refused'], who: ['head'], rules: ['SUG-07'], stops: ['answer'] },
    { action: 'withdraw', from: ['asked'], to: 'draft', who: ['clerk'], rules: [] },
  ],
};
const leave = defineLifecycle(table);

const codeOf = (state: State, action: Action, relations: readonly Who[]): string => {
  try {
    return requireTransition(leave, { state, action, relations }).action;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `${error.code} ${error.kind}`;
  }
};

describe('a lifecycle table', () => {
  it('is refused where a state is unknown, is never reached, or a state and an act stand twice', () => {
    const broken = (change: Partial<typeof table>) => () => defineLifecycle({ ...table, ...change });
    expect(broken({ states: ['draft', 'asked', 'granted'] })).toThrow('unknown state refused');
    expect(broken({ transitions: table.transitions.slice(0, 2), states: ['draft', 'asked', 'granted'] })).toThrow('never reached: granted');
    expect(broken({ transitions: [...table.transitions, ...table.transitions.slice(1, 2)] })).toThrow('draft × ask stands twice');
  });

  it('offers what may be done now, the primary step first', () => {
    expect(actionsFor(leave, 'draft', ['clerk']).map(({ action }) => action)).toEqual(['ask', 'note']);
    expect(actionsFor(leave, 'asked', ['head']).map(({ action }) => action)).toEqual(['note', 'decide']);
    expect(actionsFor(leave, 'granted', ['clerk', 'head'])).toEqual([]);
  });

  it('tells somebody whose step it never is nothing of the state, and everybody else that it is too early or too late', () => {
    expect(codeOf('asked', 'decide', ['head'])).toBe('decide');
    expect(codeOf('granted', 'decide', ['head'])).toBe('lifecycle.not_now conflict');
    expect(codeOf('granted', 'decide', ['clerk'])).toBe('lifecycle.not_yours forbidden');
    expect(codeOf('asked', 'decide', [])).toBe('lifecycle.not_yours forbidden');
  });

  it('goes where the table says and nowhere else', () => {
    const line = (state: State, action: Action) => {
      const found = findTransition(leave, state, action);
      if (!found) throw new Error('no such line');
      return found;
    };
    expect(nextState(line('draft', 'ask'), 'draft')).toBe('asked');
    expect(nextState(line('asked', 'note'), 'asked')).toBe('asked');
    expect(nextState(line('asked', 'decide'), 'asked', 'refused')).toBe('refused');
    expect(() => nextState(line('asked', 'decide'), 'asked')).toThrow('undefined is not among granted, refused');
    expect(() => nextState(line('asked', 'decide'), 'asked', 'draft')).toThrow('draft is not among');
  });

  it('guards exactly what it offers, for every state, act and set of relations', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...leave.states),
        fc.constantFrom<Action>('ask', 'decide', 'note', 'withdraw'),
        fc.subarray<Who>(['clerk', 'head']),
        (state, action, relations) => {
          const isOffered = actionsFor(leave, state, relations).some((line) => line.action === action);
          expect(codeOf(state, action, relations) === action).toBe(isOffered);
        },
      ),
    ));

  it('is drawn with every state, every step and its ends', () => {
    const drawn = drawLifecycle(leave, (key) => key.toUpperCase()).split('\n');
    expect(drawn).toContain('  asked --> refused: DECIDE');
    expect(drawn).toContain('  asked --> asked: NOTE');
    expect(drawn.filter((line) => line.endsWith('--> [*]'))).toHaveLength(2);
  });
});
