import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityEn, identityErrorsEn } from './identity-en.ts';
import { identityErrorsZhCn, identityZhCn } from './identity-zh-cn.ts';

const source = readFileSync(join(import.meta.dirname, '../domain/identity/identity-errors.ts'), 'utf8');
const places = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

describe('the sentences of identity', () => {
  it('cover every error code in both tongues, and no other', () => {
    const codes = [...source.matchAll(/'(identity\.\w+)'/g)].map(([, code]) => code);
    const faults = ['short', 'long', 'classes', 'personal', 'weak', 'used'].map((fault) => `identity.password_${fault}`);
    expect(Object.keys(identityErrorsZhCn).toSorted()).toEqual([...new Set([...codes, ...faults])].toSorted());
    expect(Object.keys(identityErrorsEn).toSorted()).toEqual(Object.keys(identityErrorsZhCn).toSorted());
  });
  it('leave the same places to fill in both tongues', () => {
    const errors = Object.entries(identityErrorsZhCn).map(([code, sentence]) => [code, places(sentence)]);
    expect(
      Object.entries(identityErrorsEn)
        .map(([code, sentence]) => [code, places(sentence)])
        .toSorted(),
    ).toEqual(errors.toSorted());
    const shown = (texts: object) =>
      Object.entries(texts)
        .filter(([, text]) => typeof text === 'string')
        .map(([key, text]) => [key, places(String(text))]);
    expect(shown(identityEn).toSorted()).toEqual(shown(identityZhCn).toSorted());
  });
  it('speak to the person; the rule stands in its own field', () => {
    for (const sentence of [...Object.values(identityErrorsZhCn), ...Object.values(identityErrorsEn)])
      expect(sentence).not.toMatch(/\bR-\d\d/);
  });
});
