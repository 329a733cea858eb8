import { expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { noticesZhCn } from '../../texts/notices-zh-cn.ts';
import { noticeSentence } from './notice-sentence.ts';

const words = { sentences: noticesZhCn, clocks: { reply: '答复期限' }, unknown: '《{title}》有新的进展。' };
const today = localDate('2026-03-02');

test('days are written as people write them', () => {
  expect(noticeSentence({ kind: 'suggestions.handed-over', params: { title: '充电棚', due: '2026-06-02' } }, words, today)).toBe(
    '《充电棚》已交办，答复期限 6月2日。',
  );
});

test('a clock is called by its name', () => {
  expect(noticeSentence({ kind: 'suggestions.clock-on', params: { title: '充电棚', clock: 'reply' } }, words, today)).toBe(
    '《充电棚》的答复期限今天到期。',
  );
});

test('an unknown kind still names its matter, and no place stays open', () => {
  expect(noticeSentence({ kind: 'suggestions.new-kind', params: { title: '充电棚' } }, words, today)).toBe('《充电棚》有新的进展。');
  expect(noticeSentence({ kind: 'suggestions.urged', params: { title: '充电棚' } }, words, today)).toBe('催办《充电棚》：—');
});
