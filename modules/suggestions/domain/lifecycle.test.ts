import { describe, expect, it } from 'vitest';
import { actionsFor, findTransition, requireTransition } from '#platform/domain/lifecycle.ts';
import { findRule } from '#platform/domain/law/rule-book.ts';
import { lifecycles } from './lifecycles.ts';
import { RELATIONS } from './relations.ts';

const tables = Object.values(lifecycles);
const actionsOfTable = (table: (typeof tables)[number]) => [...new Set(table.transitions.map((line) => line.action))];

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
  it('walks every pair of state and action: allowed exactly where the table has a line for the relation', () => {
    for (const state of table.states) {
      for (const action of actionsOfTable(table)) {
        for (const relation of RELATIONS) {
          const line = findTransition(table, state, action);
          const may = line?.who.includes(relation) ?? false;
          const attempt = () => requireTransition(table, { state, action, relations: [relation] });
          if (may) expect(attempt().action).toBe(action);
          else expect(attempt).toThrow(/lifecycle\.not_(now|yours)/);
        }
      }
    }
  });

  it('offers exactly what the guard lets through', () => {
    for (const state of table.states) {
      for (const relation of RELATIONS) {
        for (const offered of actionsFor(table, state, [relation])) {
          expect(requireTransition(table, { state, action: offered.action, relations: [relation] })).toBe(offered);
        }
      }
    }
  });

  it('rests every step on rules that the book knows', () => {
    for (const line of table.transitions) {
      expect(line.rules.length).toBeGreaterThan(0);
      for (const rule of line.rules) expect(findRule(rule).id).toBe(rule);
    }
  });

  it('lets nobody leave a final state, save by steps that keep it', () => {
    for (const state of table.final) {
      for (const line of table.transitions.filter(({ from }) => from.includes(state))) expect(line.to).toBe('same');
    }
  });

  it('shows somebody who may never act nothing of the state', () => {
    const [state = ''] = table.states;
    for (const action of actionsOfTable(table)) {
      expect(() => requireTransition(table, { state, action, relations: [] })).toThrow('lifecycle.not_yours');
    }
  });
});
