import { expect, test } from 'vitest';
import { addDays, localDate } from './local-date.ts';
import { reminderStages } from './reminder-stages.ts';

const dueOn = localDate('2026-06-30');
const toldAt = (offset: number, fromOn = localDate('2026-01-01')) =>
  reminderStages({ fromOn, dueOn }, addDays(dueOn, offset)).map(({ stage, days }) => `${stage} ${days}`);

test('a last day is told a week before, on the day, after it, then upward and further upward', () => {
  expect([-8, -7, -1, 0, 1, 2, 3, 7].map((offset) => toldAt(offset))).toEqual([
    [],
    ['before 7'],
    ['before 1'],
    ['on 0'],
    ['after 1'],
    ['after 2'],
    ['after 3', 'upward 3'],
    ['after 7', 'upward 7', 'further-upward 7'],
  ]);
});

test('of a short period only its last third is told', () => {
  expect([-3, -2].map((offset) => toldAt(offset, addDays(dueOn, -6)))).toEqual([[], ['before 2']]);
});
