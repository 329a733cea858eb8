import { expect, test } from 'vitest';
import type { TodayItem } from '../contract/desk-views.ts';
import { arrangeToday, dayTime, keyOf } from './phone-today.ts';

const item = (kind: TodayItem['kind'], suggestionId: string, more: Partial<TodayItem> = {}): TodayItem => ({
  kind,
  suggestionId,
  targetId: null,
  title: suggestionId,
  numberText: null,
  unitName: null,
  text: '',
  since: null,
  round: 1,
  ...more,
});

test('at most three are asked at once, and nothing is lost', () => {
  const { cards, rest } = arrangeToday(
    ['a', 'b', 'c', 'd', 'e'].map((id) => item('sign', id)),
    [],
  );
  expect([cards.length, rest.length]).toEqual([3, 2]);
});

test('what holds up others comes before what waits only for oneself, and the older first', () => {
  const { cards } = arrangeToday(
    [
      item('continue-draft', 'own'),
      item('rate-reply', 'newer', { since: '2026-05-02' }),
      item('rate-reply', 'older', { since: '2026-05-01' }),
      item('sign', 'colleague'),
    ],
    [],
  );
  expect(cards.map(({ suggestionId }) => suggestionId)).toEqual(['colleague', 'older', 'newer']);
});

test('what was put off today stays among the rest and makes room for the next', () => {
  const items = [item('sign', 'a'), item('sign', 'b'), item('sign', 'c'), item('sign', 'd')];
  const { cards, rest } = arrangeToday(items, [keyOf(item('sign', 'a'))]);
  expect([cards.map(({ suggestionId }) => suggestionId), rest.map(({ suggestionId }) => suggestionId)]).toEqual([['b', 'c', 'd'], ['a']]);
});

test('greetings follow the hour', () => {
  expect([6, 10, 11, 13, 14, 17, 18, 23].map(dayTime)).toEqual([
    'morning',
    'morning',
    'noon',
    'noon',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
});
