import { expect, test } from 'vitest';
import { findParameter, findRule } from '#platform/domain/law/rule-book.ts';
import { clockRules } from './clocks.ts';
import { lifecycles } from './lifecycles.ts';

test('every rule that a step of a lifecycle cites stands in the rule book', () => {
  const cited = Object.values(lifecycles).flatMap(({ transitions }) =>
    transitions.flatMap(({ action, rules }) => rules.map((rule) => [action, rule] as const)),
  );
  expect(cited.length).toBeGreaterThan(0);
  for (const [action, rule] of cited) expect(findRule(rule).id, action).toBe(rule);
});
test('every clock takes its period from a value of the book that has its unit', () => {
  for (const { rule, parameter, unit } of Object.values(clockRules)) expect(findParameter(rule, parameter).unit, rule).toBe(unit);
});
