import { expect, test } from 'vitest';
import { sharesOfWords } from './shared-words.ts';

test('a word that few titles have says more than one that many have', () => {
  const titles = [
    ['补齐', '路灯'],
    ['增设', '医保'],
    ['增设', '公交'],
    ['增设', '座椅'],
  ];
  const [lamps = 0, insurance = 1] = sharesOfWords(['增设', '夜间', '路灯'], titles);
  expect(lamps).toBeGreaterThan(insurance);
  expect(insurance).toBeGreaterThan(0);
});

test('the same words are all of it, no word is nothing, and nothing wanted is found nowhere', () => {
  expect(sharesOfWords(['渡口', '候船'], [['候船', '渡口'], ['停车']])).toEqual([1, 0]);
  expect(sharesOfWords([], [['渡口']])).toEqual([0]);
  expect(sharesOfWords(['渡口'], [])).toEqual([]);
});
