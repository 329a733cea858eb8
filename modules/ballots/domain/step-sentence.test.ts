import { expect, test } from 'vitest';
import { ballotWordsZhCn } from '#modules/ballots/texts/words-zh-cn.ts';
import { fillIn } from '#platform/texts/words.ts';
import { stepSentence } from './step-sentence.ts';

test('a step says its arithmetic in words', () => {
  const step = { code: 'needed-more-than-half', rule: 'SES-22', params: { n: 418, needed: 210, base: 'all' }, holds: true };
  expect(stepSentence(step, ballotWordsZhCn, fillIn)).toBe('全体 418 名，过半数须 210 票（418 的一半取整再加一）。');
});
