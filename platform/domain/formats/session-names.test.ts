import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseSessionName,
  parseSuggestionNumber,
  parseSuggestionSerial,
  briefSessionName,
  longSessionName,
  shortSessionName,
  suggestionNumber,
} from './session-names.ts';

test('a session has a long, a short and a brief name', () => {
  const of = { term: 17, session: 3 };
  expect(longSessionName(of)).toBe('第十七届人民代表大会第三次会议');
  expect(longSessionName(of, '太平县')).toBe('太平县第十七届人民代表大会第三次会议');
  expect(shortSessionName(of, '市')).toBe('市十七届人大三次会议');
  expect(briefSessionName(of)).toBe('十七届三次');
});

test.each([
  '十七届二次',
  '市十七届人大二次会议',
  '17届2次',
  '１７届２次',
  '第十七届人民代表大会第二次会议',
  '太平县第十七届人大第二次会议',
  '澜溪市十七届 二次 会议',
])('%s is the second session of the seventeenth congress', (text) => {
  expect(parseSessionName(text)).toEqual({ term: 17, session: 2 });
});

test.each(['', '十七届', '第15次主任会议', '零届二次', '十七届十十次'])('%j is no session', (text) => {
  expect(parseSessionName(text)).toBeNull();
});

test('a suggestion number has three digits at least', () => {
  expect(suggestionNumber({ term: 17, session: 2, number: 23 })).toBe('十七届二次第023号');
  expect(suggestionNumber({ term: 17, session: 2, number: 1234 })).toBe('十七届二次第1234号');
});

test.each([
  '十七届二次第023号',
  '十七届二次第 ０２３ 号',
  '17届2次023',
  '１７届２次第23号',
  '1702023',
  '市十七届人大二次会议第023号',
  '17届2次-023',
  '17-2-023',
  '17－2－23',
])('%s is suggestion 23 of that session', (text) => {
  expect(parseSuggestionNumber(text)).toEqual({ term: 17, session: 2, number: 23 });
});

test.each(['', '023', '十七届二次第000号', '1700023', '十七届二次', '2026-01-25', '1-2-00000'])('%j is no suggestion number', (text) => {
  expect(parseSuggestionNumber(text)).toBeNull();
});

test('what is written reads back', () => {
  const small = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(small, small, fc.integer({ min: 1, max: 9999 }), (term, session, number) => {
      const of = { term, session };
      expect(parseSessionName(longSessionName(of))).toEqual(of);
      expect(parseSessionName(shortSessionName(of, '市'))).toEqual(of);
      expect(parseSuggestionNumber(suggestionNumber({ ...of, number }))).toEqual({ ...of, number });
    }),
  );
});

test.each(['23', '023', '第023号', '第 ２３ 号', '23号建议'])('%s is the serial 23 of some session', (text) => {
  expect(parseSuggestionSerial(text)).toBe(23);
});

test.each(['', '0', '十七届二次第023号', '20260125', '23路公交'])('%j is no serial', (text) => {
  expect(parseSuggestionSerial(text)).toBeNull();
});
