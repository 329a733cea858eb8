import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, localDate } from '#platform/domain/local-date.ts';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { reminderDays } from '#platform/domain/reminder-stages.ts';
import { remindersOf as remindersBy } from './reminders.ts';

const days = reminderDays(makeRuleBook({ level: 'K' }));
const remindersOf = (clock: Parameters<typeof remindersBy>[0], today: Parameters<typeof remindersBy>[1]) => remindersBy(clock, today, days);
const dueOn = localDate('2026-04-27');
const fromOn = localDate('2026-01-25');
const at = (owner: Parameters<typeof remindersOf>[0]['owner'], days: number) =>
  remindersOf({ owner, fromOn, dueOn }, addDays(dueOn, days)).map(({ stage, to }) => [stage, ...to]);

it('a unit is told before, on and after its day, then its head, then the offices', () => {
  expect(at('unit', -8)).toEqual([]);
  expect(at('unit', -7)).toEqual([['before', 'unit-clerk']]);
  expect(at('unit', 0)).toEqual([['on', 'unit-clerk']]);
  expect(at('unit', 1)).toEqual([['after', 'unit-clerk']]);
  expect(at('unit', 3)).toEqual([
    ['after', 'unit-clerk'],
    ['upward', 'unit-head'],
  ]);
  expect(at('unit', 7)).toEqual([
    ['after', 'unit-clerk'],
    ['upward', 'unit-head'],
    ['further-upward', 'government-office', 'deputies-office'],
  ]);
});

it('a short period is not reminded of on the day it begins', () => {
  expect(remindersOf({ owner: 'unit', fromOn: addDays(dueOn, -7), dueOn }, addDays(dueOn, -7))).toEqual([]);
  expect(remindersOf({ owner: 'unit', fromOn: addDays(dueOn, -7), dueOn }, addDays(dueOn, -2))).toHaveLength(1);
  expect(remindersOf({ owner: 'unit', fromOn: dueOn, dueOn }, dueOn)).toHaveLength(1);
});

it('a deputy is reminded himself and never reported upward to anybody but his own office', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      for (const [, ...to] of at('deputy', days)) for (const audience of to) expect(['deputy', 'deputies-office']).toContain(audience);
    }),
  );
});

it('each stage is told at most once a day, and nothing is told long before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('unit', 'deputy', 'deputies-office', 'government-office'),
      fc.integer({ min: -400, max: 400 }),
      (owner, days) => {
        const stages = at(owner, days).map(([stage]) => stage);
        expect(new Set(stages).size).toBe(stages.length);
        if (days < -7) expect(stages).toEqual([]);
        if (days > 0) expect(stages).toContain('after');
      },
    ),
  );
});
