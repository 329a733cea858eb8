import { expect, test } from 'vitest';
import { isResultShown } from './result-shown.ts';

test('the result of a ballot that scrutineers sign is shown when it is announced, of others at once', () => {
  expect([
    isResultShown('decided', true),
    isResultShown('certified', true),
    isResultShown('published', true),
    isResultShown('decided', false),
    isResultShown('closed', false),
  ]).toEqual([false, false, true, true, false]);
});
