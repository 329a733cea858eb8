import { expect, test } from 'vitest';
import { actInWords, objectInWords } from './log-words.ts';

const said = (act: string, exported: string) => ({
  acts: { 'sign-for': act, 'ledger.export': exported },
  objects: { suggestion: exported },
});
const words = [{ prefix: 'suggestions', said: { 'zh-CN': said('签收', '导出台账'), en: said('Sign for', 'Exported') } }];

test('an act of the log is called as its module calls it, and by its own name where nobody has a word for it', () => {
  expect(actInWords(words, 'suggestions.task.sign-for', 'zh-CN')).toBe('签收');
  expect(actInWords(words, 'suggestions.ledger.export', 'en')).toBe('Exported');
  expect(actInWords(words, 'other.task.sign-for', 'zh-CN')).toBe('other.task.sign-for');
  expect([objectInWords(words, 'suggestion', 'zh-CN'), objectInWords(words, 'key', 'zh-CN')]).toEqual(['导出台账', 'key']);
});
