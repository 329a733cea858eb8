import { describe, expect, it } from 'vitest';
import { localDate } from '../local-date.ts';
import { headingNumber, paperDate, paperNumber, printable } from './paper-words.ts';

describe('words of a paper', () => {
  it('a date is Arabic without leading zeros', () => {
    expect(paperDate(localDate('2026-01-06'))).toBe('2026年1月6日');
  });

  it('a number stands in hexagonal brackets without 第', () => {
    expect(paperNumber({ mark: '澜人办', year: 2026, serial: 1 })).toBe('澜人办〔2026〕1号');
  });

  it('headings count 一、 （十一） 1. （1）', () => {
    expect([headingNumber(1, 1), headingNumber(2, 11), headingNumber(3, 1), headingNumber(4, 1), headingNumber(1, 20)]).toEqual([
      '一、',
      '（十一）',
      '1.',
      '（1）',
      '二十、',
    ]);
    expect(() => headingNumber(1, 100)).toThrow(RangeError);
  });

  it('control characters and broken halves do not reach the paper, rare characters do', () => {
    expect(printable('a\u0000b\u202e𬭎\ud800')).toBe('ab𬭎\ufffd');
  });
});
