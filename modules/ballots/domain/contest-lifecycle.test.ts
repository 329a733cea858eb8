import { expect, test } from 'vitest';
import { findRule } from '#platform/domain/law/rule-book.ts';
import { findTransition, requireTransition } from '#platform/domain/lifecycle.ts';
import { CONTEST_RELATIONS, contestLifecycle, OPEN_STATES } from './contest-lifecycle.ts';

const { states, transitions, final } = contestLifecycle;

test('walks every pair of state and action: allowed exactly where the table has a line for the relation', () => {
  for (const state of states)
    for (const { action } of transitions)
      for (const relation of CONTEST_RELATIONS) {
        const attempt = () => requireTransition(contestLifecycle, { state, action, relations: [relation] });
        if (findTransition(contestLifecycle, state, action)?.who.some((who) => who === relation)) expect(attempt().action).toBe(action);
        else expect(attempt).toThrow(/lifecycle\.not_(now|yours)/);
      }
});
test('every step rests on rules of the book', () => {
  for (const { rules } of transitions) for (const rule of rules) expect(findRule(rule).id).toBe(rule);
});
test('no step leads back: an open contest is never changed, opened again or made a draft', () => {
  const order = new Map<string, number>(states.map((state, at) => [state, at]));
  for (const { action, from, to } of transitions.filter(({ action }) => action !== 'change' && action !== 'void'))
    for (const state of from) {
      for (const next of typeof to === 'string' ? [to] : to)
        if (next !== 'same') expect((order.get(next) ?? 0) >= (order.get(state) ?? 0) || next === 'decided', action).toBe(true);
    }
  for (const state of OPEN_STATES)
    expect(findTransition(contestLifecycle, state, 'change') ?? findTransition(contestLifecycle, state, 'open')).toBeUndefined();
});
test('a voter acts on nothing but his own paper', () => {
  expect(transitions.filter(({ who }) => who.some((relation: string) => relation === 'voter'))).toEqual([]);
});
test('what is published or void stays so', () => {
  for (const { from, to } of transitions)
    if (from.some((state) => final.some((last: string) => last === state)) && to !== 'same')
      expect(from.every((state: string) => !final.some((last: string) => last === state))).toBe(true);
});
