import { expect, test } from 'vitest';
import { typedText } from './typed-text.ts';

test('a text pasted from a word processor keeps its lines and loses what nobody sees', () => {
  expect(typedText('一、情况\u000b二、\u00a0分析\r\n三、\u200b建议\ufeff\u0007')).toBe('一、情况\n二、 分析\n三、建议');
});

test('what somebody types stays as it is, rare characters and indents included', () => {
  const text = '　　𬭎山村口\n\n\t第1条 𠮷';
  expect(typedText(text)).toBe(text);
});
