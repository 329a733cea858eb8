import { expect, test } from 'vitest';
import { adviseValue } from './check-value.ts';
import { findParameter, makeRuleBook, soundLayer } from './rule-book.ts';
import type { Level, RuleValue } from './rule.ts';

const set =
  (rule: string, parameter: string, value: RuleValue, level: Level = 'K') =>
  () =>
    makeRuleBook({ level, ownLayer: { [rule]: { [parameter]: value } } });

test("the reply period may be shorter than the law's three months, never longer (SUG-05)", () => {
  expect(set('SUG-05', 'period', 2)().value('SUG-05', 'period')).toBe(2);
  expect(set('SUG-05', 'period', 4)).toThrow('law.value_too_large');
  expect(set('SUG-05', 'period', 0)).toThrow('law.value_too_small');
});
test("six months are the law's and stay (SUG-06)", () => {
  expect(set('SUG-06', 'period', 5)).toThrow('law.locked_value');
  expect(set('SUG-06', 'period', 7)).toThrow('law.locked_value');
});
test('a township may shorten its period and never lengthen it (SUG-05, SUG-29); what a level has not it cannot set', () => {
  expect(set('SUG-05', 'period', 2, 'T')).not.toThrow();
  expect(set('SUG-05', 'period', 4, 'T')).toThrow('law.value_too_large');
  expect(() => makeRuleBook({ level: 'T' }).value('MOT-04', 'signers')).toThrow('law.not_at_level');
});
test('a number that only other places have is never a hard block, only a warning (rule book 0.1)', () => {
  expect(set('SUG-20', 'period', 4)().value('SUG-20', 'period')).toBe(4);
  expect(set('SUG-12', 'period', 60)().value('SUG-12', 'period')).toBe(60);
  expect(adviseValue(findParameter('SUG-12', 'period'), 60)).toEqual({ code: 'law.longer_than_samples', params: { from: 5, to: 10 } });
  expect(adviseValue(findParameter('SUG-12', 'period'), 2)).toEqual({ code: 'law.shorter_than_samples', params: { from: 5, to: 10 } });
  expect(adviseValue(findParameter('SUG-12', 'period'), 7)).toBeUndefined();
});
test('no upper limit stands in a parameter unless a national article sets it', () => {
  for (const rule of makeRuleBook({ level: 'K' }).list()) {
    for (const parameter of Object.values(rule.parameters)) {
      const isOfTheLaw = (parameter.layer ?? rule.layer) === 'national';
      expect(parameter.bounds?.atMost === undefined || isOfTheLaw, rule.id).toBe(true);
    }
  }
});
test('values of the wrong kind are refused', () => {
  const wrong: readonly (readonly [string, string, RuleValue])[] = [
    ['SUG-05', 'period', '2'],
    ['SUG-05', 'period', 1.5],
    ['SUG-05', 'period', true],
    ['SUG-12', 'period', 1e9],
    ['CNT-10', 'roll-statutory', 1],
    ['SUG-07', 'approver', 'mayor'],
    ['REM-01', 'before', 7],
    ['REM-01', 'before', Array.from({ length: 21 }, (_, index) => index + 1)],
    ['SUG-18', 'letters', { solved: 'A' }],
    ['SUG-18', 'letters', [1]],
  ];
  for (const [rule, parameter, value] of wrong)
    expect(set(rule, parameter, value), `${rule} ${JSON.stringify(value)}`).toThrow('law.wrong_value');
  expect(set('REM-01', 'before', [0])).toThrow('law.value_too_small');
});
test('an unknown rule or value is named', () => {
  expect(set('SUG-99', 'period', 1)).toThrow('law.unknown_rule');
  expect(set('SUG-05', 'constructor', 1)).toThrow('law.unknown_parameter');
});
test('the own layer may be stricter than the province, never looser', () => {
  const below = (own: number) => () =>
    makeRuleBook({ level: 'K', provinceLayer: { 'SUG-14': { period: 1 } }, ownLayer: { 'SUG-14': { period: own } } });
  expect(below(2)).toThrow('law.looser_than_province');
  expect(below(1)().value('SUG-14', 'period')).toBe(1);
  const choice = () =>
    makeRuleBook({
      level: 'K',
      provinceLayer: { 'SUG-17': { 'reply-to': 'every-signer' } },
      ownLayer: { 'SUG-17': { 'reply-to': 'lead' } },
    });
  expect(choice).toThrow('law.looser_than_province');
  expect(() => makeRuleBook({ level: 'K', provinceLayer: { 'SUG-05': { period: 4 } } })).toThrow('law.value_too_large');
});
test("a stored value that the book no longer allows falls back to the law's and stops nothing", () => {
  expect(soundLayer({ 'SUG-05': { period: 9 }, 'SUG-12': { period: 7, gone: 1 }, 'OLD-01': { x: 1 } }, { level: 'K' })).toEqual({
    'SUG-05': {},
    'SUG-12': { period: 7 },
    'OLD-01': {},
  });
});
