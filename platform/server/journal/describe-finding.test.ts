import { describe, expect, it } from 'vitest';
import { journalEn } from '#platform/texts/journal-en.ts';
import { journalZhCn } from '#platform/texts/journal-zh-cn.ts';
import { describeFinding } from './describe-finding.ts';
import { journalForked, journalRewound } from './journal-errors.ts';

const changed = {
  kind: 'entry-changed',
  leafIndex: 5,
  entryId: 'e1',
  at: '2026-01-02T03:04:05.000006Z',
  action: 'suggestions.submit',
} as const;

describe('what a verification found', () => {
  it('is a sentence with leaf, time, act and id in both languages', () => {
    expect(describeFinding(changed, journalEn.findings)).toBe(
      'Entry 5 (2026-01-02T03:04:05.000006Z, suggestions.submit, id e1) was changed after it had been sealed.',
    );
    expect(describeFinding(changed, journalZhCn.findings)).toBe(
      '第 5 号记录（2026-01-02T03:04:05.000006Z，suggestions.submit，编号 e1）封存后被改动。',
    );
  });

  it('both languages ask for the same facts', () => {
    const names = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
    const pairs = (['errors', 'findings'] as const).flatMap((part) => {
      const english: Readonly<Record<string, string>> = journalEn[part];
      return Object.entries(journalZhCn[part]).map(([key, sentence]) => [names(sentence), names(english[key] ?? '')]);
    });
    for (const [chinese, english] of pairs) expect(english).toEqual(chinese);
    expect(pairs).toHaveLength(19);
  });

  it('the sealer’s refusals have their sentences and the numbers for them', () => {
    for (const error of [journalRewound(12, 8), journalForked(8)]) expect(Object.keys(journalZhCn.errors)).toContain(error.code);
    expect(journalRewound(12, 8).params).toEqual({ signedSize: 12, databaseSize: 8 });
  });
});
