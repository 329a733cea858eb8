import { expect, test } from 'vitest';
import { requireAct } from './act-guard.ts';
import { defineLifecycle } from './lifecycle.ts';

const door = defineLifecycle({
  name: 'door',
  initial: 'open',
  states: ['open', 'shut'],
  final: ['shut'],
  transitions: [{ action: 'shut', from: ['open'], to: 'shut', who: ['porter'], rules: ['X-01'] }],
});
const shut = (state: 'open' | 'shut', who: 'porter' | 'guest', version: number | undefined) => () =>
  requireAct(door, { state, action: 'shut', relations: [who as 'porter'] }, { version, now: 3, current: () => ({ state }) });

test('who read what stands now and may act gets the line of the table', () => {
  expect(shut('open', 'porter', 3)()).toMatchObject({ action: 'shut', to: 'shut' });
  expect(shut('open', 'porter', undefined)()).toMatchObject({ action: 'shut' });
});

test('who saw an old version is told that, with what stands now, also where the state would refuse', () => {
  for (const state of ['open', 'shut'] as const) {
    expect(shut(state, 'porter', 2)).toThrow(
      expect.objectContaining({ code: 'platform.stale_version', kind: 'conflict', current: { state }, params: { seen: 2, now: 3 } }),
    );
  }
});

test('who may never do it learns nothing of the version', () => {
  expect(shut('open', 'guest', 2)).toThrow(expect.objectContaining({ code: 'lifecycle.not_yours' }));
  expect(shut('shut', 'guest', 2)).toThrow(expect.objectContaining({ code: 'lifecycle.not_yours' }));
});

test('with the right version the state decides', () => {
  expect(shut('shut', 'porter', 3)).toThrow(expect.objectContaining({ code: 'lifecycle.not_now' }));
});
