import { expect, test } from 'vitest';
import { makeRuleBook } from './law/rule-book.ts';
import { addDays, localDate } from './local-date.ts';
import { daysAhead, reminderDays, reminderStages } from './reminder-stages.ts';

const dueOn = localDate('2026-06-30');
const days = reminderDays(makeRuleBook({ level: 'K' }));
const toldAt = (offset: number, fromOn = localDate('2026-01-01'), told = days) =>
  reminderStages({ fromOn, dueOn }, addDays(dueOn, offset), told).map(({ mark, days: left }) => `${mark} ${left}`);

test('as the book has it, a last day is told a week before, on the day, after it, then upward and further upward (REM-01)', () => {
  expect([-8, -7, -1, 0, 1, 2, 3, 7].map((offset) => toldAt(offset))).toEqual([
    [],
    ['before-7 7'],
    ['before-7 1'],
    ['on 0'],
    ['after-1 1'],
    ['after-1 2'],
    ['after-1 3', 'upward 3'],
    ['after-1 7', 'upward 7', 'further-upward 7'],
  ]);
});

test('the days an office sets are the days that are told, each by its own mark (REM-01)', () => {
  const own = reminderDays(
    makeRuleBook({ level: 'K', ownLayer: { 'REM-01': { before: [15, 3], after: [1, 10], upward: 5, 'further-upward': 20 } } }),
  );
  expect(daysAhead(own)).toBe(15);
  expect([-16, -15, -4, -3, 1, 9, 10, 20].map((offset) => toldAt(offset, undefined, own))).toEqual([
    [],
    ['before-15 15'],
    ['before-15 4'],
    ['before-3 3'],
    ['after-1 1'],
    ['after-1 9', 'upward 9'],
    ['after-10 10', 'upward 10'],
    ['after-10 20', 'upward 20', 'further-upward 20'],
  ]);
  const silent = { ...own, before: [], after: [] };
  expect([-1, 0, 1].map((offset) => toldAt(offset, undefined, silent))).toEqual([[], ['on 0'], []]);
});

test('of a short period only its last third is told', () => {
  expect([-3, -2].map((offset) => toldAt(offset, addDays(dueOn, -6)))).toEqual([[], ['before-2 2']]);
});
