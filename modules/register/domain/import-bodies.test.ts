import { expect, it } from 'vitest';
import { knownDelegation } from './import-bodies.ts';

const known = ['城东街道代表团', '沙湾镇代表团', '城东'];

it('a delegation is known by its name with and without 代表团', () => {
  expect(['城东街道', '沙湾镇团', '城东街道 代表团', '沙湾镇代表团'].map((name) => knownDelegation(name, known))).toEqual([
    '城东街道代表团',
    '沙湾镇代表团',
    '城东街道代表团',
    '沙湾镇代表团',
  ]);
});

it('the very name goes before a likeness, and an unknown one stays as it was written', () => {
  expect(knownDelegation('城东', known)).toBe('城东');
  expect(knownDelegation('临港镇', known)).toBe('临港镇');
});
