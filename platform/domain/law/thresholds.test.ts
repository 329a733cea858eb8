import { expect, test } from 'vitest';
import type { Level } from './rule.ts';
import { findRule } from './rule-book.ts';
import { checkSigners, requireSigners, signersNeeded, thresholds, type Act } from './thresholds.ts';

const people = (n: number) => Array.from({ length: n }, (_, index) => `p${index}`);

// Of a body of 100, as the matrix of the rule book has them: T, K, C, P; null where there is no such act.
const matrix: Readonly<Record<Act, readonly (number | null)[]>> = {
  motion: [5, 10, 10, 10],
  'committee-motion': [null, 3, 5, 5],
  interpellation: [10, 10, 10, 10],
  'committee-interpellation': [null, 3, 5, 5],
  nomination: [10, 10, 20, 30],
  'deputy-candidate': [10, 10, 10, 10],
  removal: [20, 10, 10, 10],
  'upper-deputy-removal': [null, 10, 10, 10],
  'committee-upper-deputy-removal': [null, 20, 20, 20],
  'voters-recall': [30, 50, null, null],
  dismissal: [null, 20, 20, 20],
  investigation: [null, 10, 10, 10],
  'committee-investigation': [null, 20, 20, 20],
  'extraordinary-session': [20, 20, 20, 20],
  suggestion: [1, 1, 1, 1],
  inquiry: [1, 1, 1, 1],
};
const levels: readonly Level[] = ['T', 'K', 'C', 'P'];

test.each(Object.keys(matrix) as Act[])('the matrix of signers holds for %s at every level', (act) => {
  for (const [place, level] of levels.entries()) {
    const needed = matrix[act][place];
    if (needed === null) expect(() => signersNeeded(act, level, 100)).toThrow('law.not_at_level');
    else expect(signersNeeded(act, level, 100)).toBe(needed);
  }
});
test('every threshold stands in a rule of the book, locked and with an article', () => {
  for (const { rule, parameter } of Object.values(thresholds)) {
    expect(findRule(rule).source.length).toBeGreaterThan(0);
    expect(findRule(rule).parameters[parameter]?.bounds?.locked).toBe(true);
  }
});
test('TV-09: 14 of 72 township deputies do not move a removal, 15 do', () => {
  expect(signersNeeded('removal', 'T', 72)).toBe(15);
});
test('TV-11: of 418 deputies 41 are refused and 42 accepted', () => {
  const asked = (n: number) =>
    checkSigners({ act: 'removal', level: 'K', bodySize: 418, signers: people(n), members: new Set(people(418)) });
  expect([asked(41).enough, asked(42).enough]).toEqual([false, true]);
});
test('TV-13: ten signatures of nine people are nine (MOT-27)', () => {
  const input = { act: 'motion', level: 'K', bodySize: 418, signers: [...people(9), 'p0'], members: new Set(people(418)) } as const;
  expect(checkSigners(input)).toMatchObject({
    distinct: 9,
    needed: 10,
    enough: false,
    rule: 'MOT-02',
    refused: [{ person: 'p0', rule: 'MOT-27', reason: 'twice' }],
  });
  expect(() => requireSigners(input)).toThrow('law.too_few_signers');
});
test('TV-21: a mayor is nominated by 20, not by 19', () => {
  const asked = (n: number) =>
    checkSigners({ act: 'nomination', level: 'C', bodySize: 327, signers: people(n), members: new Set(people(327)) });
  expect([asked(19).enough, asked(20).enough]).toEqual([false, true]);
});
test('a suspended deputy (DEP-29) is told apart from one who is no deputy', () => {
  const checked = checkSigners({
    act: 'motion',
    level: 'T',
    bodySize: 72,
    signers: [...people(5), 'guest'],
    members: new Set(people(72)),
    suspended: new Set(['p1']),
  });
  expect(checked.refused).toEqual([
    { person: 'p1', rule: 'DEP-29', reason: 'suspended' },
    { person: 'guest', rule: 'MOT-02', reason: 'not-a-member' },
  ]);
  expect(checked).toMatchObject({ distinct: 4, enough: false });
});
