import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mark, openTestHall, type TestHall } from './test-hall.ts';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall({ seats: 30, present: 25 }); });
afterAll(() => hall.end());

test('a motion lives from draft to outcome, and the outcome is counted of all seats', async () => {
  const opened = await hall.open();
  expect(opened).toMatchObject({ state: 'open', keeping: 'apart', onRoll: 30, present: 25, received: 0, result: null });
  expect(opened.frozen?.contestHash).toMatch(/^[0-9a-f]{64}$/);
  for (let at = 0; at < 20; at += 1) await hall.cast(opened.id, at, mark('motion', at < 15 ? 'for' : 'against'));
  const closed = await hall.close(opened.id);
  expect(hall.troubles).toEqual([]);
  expect(closed).toMatchObject({ state: 'decided', received: 20 });
  expect(closed.result).toMatchObject({ verdict: 'failed', needed: 16, all: 30, present: 25, received: 20, notCast: 5 });
  expect(existsSync(hall.deps.boxFolder) ? readdirSync(hall.deps.boxFolder) : []).toEqual([]);
});
