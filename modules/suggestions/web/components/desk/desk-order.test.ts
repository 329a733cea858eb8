import { describe, expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import type { ActionView, SuggestionView } from '../../../contract/views.ts';
import { orderActs } from './act-order.ts';
import { batchPieces } from './batch-pieces.ts';
import { groupDeadlines } from './deadline-groups.ts';
import { paperKinds } from './paper-kinds.ts';
import { quarterOf, quartersAround } from './quarters.ts';
import { runningClocks } from './running-clocks.ts';
import { sampleTask, sampleView } from '../sample-view.ts';
import { isLate } from '../state-tone.ts';
import { taskChain } from './task-chain.ts';

const act = (action: string, change: Partial<ActionView> = {}): ActionView => ({
  action,
  primary: false,
  of: 'suggestion',
  targetId: null,
  rules: [],
  ...change,
});
const clock = (kind: string, dueOn: string, state = 'running'): SuggestionView['clocks'][number] => ({
  id: kind,
  taskId: null,
  promiseId: null,
  kind,
  owner: 'unit',
  fromOn: '2026-01-25',
  dueOn,
  isProvisional: false,
  explanation: '',
  explanationEn: '',
  rules: [],
  state,
  stoppedOn: null,
});

describe('acts of a page', () => {
  test('one is primary, two stand beside it, the rest are in the menu', () => {
    const order = orderActs([
      act('approve-reply', { primary: true }),
      act('send-back-draft'),
      act('merge'),
      act('reassign'),
      act('withdraw'),
    ]);
    expect(order.primary?.action).toBe('approve-reply');
    expect(order.shown).toHaveLength(2);
    expect(order.rest.map(({ action }) => action)).toContain('withdraw');
  });

  test('an act that ends the matter never stands beside the primary one', () => {
    expect(orderActs([act('withdraw'), act('refuse')]).shown).toEqual([]);
  });

  test('acts on a promise stand at the promise', () => {
    const order = orderActs([act('confirm-promise', { of: 'promise', targetId: 'p', primary: true })]);
    expect([order.primary, ...order.shown, ...order.rest]).toEqual([undefined]);
  });
});

describe('units and clocks beside the matter', () => {
  test('a returned unit stands before the one that took its place', () => {
    const chain = taskChain([
      sampleTask({ id: 'a', state: 'returned' }),
      sampleTask({ id: 'c', role: 'co' }),
      sampleTask({ id: 'b', replacesId: 'a' }),
    ]);
    expect(chain.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('the clock of the reply goes before those of tasks, and stopped ones are gone', () => {
    const view = sampleView({
      clocks: [clock('co-opinion', '2026-02-01'), clock('reply', '2026-04-25'), clock('return', '2026-01-30', 'stopped')],
    });
    expect(runningClocks(view, '2026-01-26').map(({ kind }) => kind)).toEqual(['reply', 'co-opinion']);
  });

  test('a window for a return that has closed is nobody’s deadline', () => {
    expect(runningClocks(sampleView({ clocks: [clock('return', '2026-01-30')] }), '2026-02-01')).toEqual([]);
  });

  test('a passed day is late only while the reply is owed', () => {
    const today = localDate('2026-05-01');
    expect(isLate({ state: 'handling', dueOn: '2026-04-25' }, today)).toBe(true);
    expect(isLate({ state: 'answered', dueOn: '2026-04-25' }, today)).toBe(false);
  });
});

describe('the deadline desk and the ledger', () => {
  test('clocks are grouped by how near they are', () => {
    const rows = [5, -1, 0, 31, 30].map((distance) => ({ distance, dueOn: `2026-01-${10 + distance + 1}` }));
    expect(groupDeadlines(rows).map(({ name, rows: of }) => [name, of.length])).toEqual([
      ['late', 1],
      ['today', 1],
      ['week', 1],
      ['month', 1],
      ['later', 1],
    ]);
  });

  test('quarters run over the turn of the year', () => {
    expect(quarterOf(localDate('2026-11-21'))).toBe('2026Q4');
    expect(quartersAround(localDate('2026-11-21'), 1, 1)).toEqual(['2027Q1', '2026Q4', '2026Q3']);
  });

  test('a batch is cut without losing or doubling one', () => {
    const ids = Array.from({ length: 205 }, (_, place) => String(place));
    expect(batchPieces(ids).flat()).toEqual(ids);
    expect(batchPieces(ids).map(({ length }) => length)).toEqual([100, 100, 5]);
  });
});

test('only papers that exist by now are offered', () => {
  expect(paperKinds(sampleView({ numberText: null, handedOverOn: null }))).toEqual(['suggestion-paper']);
  expect(paperKinds(sampleView())).toContain('hand-over-letter');
});
