import { expect, test } from 'vitest';
import type { RuleValueView } from '#platform/contract/law-views.ts';
import { changesOf, draftOf, readDraft } from './rule-draft.ts';

const view = (unit: RuleValueView['unit'], value: RuleValueView['value'], more: Partial<RuleValueView> = {}): RuleValueView => ({
  parameter: 'period',
  unit,
  value,
  default: value,
  from: 'own',
  isAdjustable: true,
  isUsed: true,
  isOwn: false,
  cite: { zh: '', en: '' },
  limit: null,
  basis: null,
  bounds: { atLeast: 1, atMost: null, oneOf: [], keys: ['solved', 'planned'] },
  advice: null,
  ...more,
});

test('a value that is not touched is not sent', () => {
  for (const value of [
    view('months', 3),
    view('boolean', false),
    view('choice', 'lead'),
    view('day-list', [15, 7, 1]),
    view('letter-map', { solved: 'A', planned: 'B' }),
  ])
    expect(changesOf('SUG-05', [value], { period: draftOf(value) })).toEqual([]);
});
test('what was written is sent as its kind', () => {
  expect(readDraft(view('months', 3), { ...draftOf(view('months', 3)), text: ' 2 ' })).toBe(2);
  expect(readDraft(view('boolean', true), { text: 'no', letters: {}, isDefault: false })).toBe(false);
  expect(readDraft(view('day-list', [7]), { text: '10，3, 1', letters: {}, isDefault: false })).toEqual([10, 3, 1]);
  expect(readDraft(view('letter-map', {}), { text: '', letters: { solved: 'a' }, isDefault: false })).toEqual({ solved: 'A', planned: '' });
});
test('what is no number goes as it was written, so that the server names the fault', () => {
  expect(readDraft(view('months', 3), { text: '两个月', letters: {}, isDefault: false })).toBe('两个月');
  expect(readDraft(view('months', 3), { text: '1.5', letters: {}, isDefault: false })).toBe('1.5');
});
test('going back to the default is sent only where a value of our own stands', () => {
  const back = { period: { text: '2', letters: {}, isDefault: true } };
  expect(changesOf('SUG-05', [view('months', 2)], back)).toEqual([]);
  expect(changesOf('SUG-05', [view('months', 2, { isOwn: true })], back)).toEqual([{ rule: 'SUG-05', parameter: 'period', value: null }]);
});
