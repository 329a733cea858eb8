import { expect, it } from 'vitest';
import { replyNumber } from './reply-number.ts';

it('a reply carries its unit, the year in hexagonal brackets, and a serial without zeros', () => {
  expect(replyNumber('市应急局', { year: 2026, serial: 7 })).toBe('应急复〔2026〕7号');
  expect(replyNumber('市卫健委', { year: 2026, serial: 12 })).toBe('卫健复〔2026〕12号');
  expect(replyNumber('城东街道', { year: 2026, serial: 1 })).toBe('城东街道复〔2026〕1号');
});
