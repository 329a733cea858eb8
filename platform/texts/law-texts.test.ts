import { expect, test } from 'vitest';
import * as lawErrors from '#platform/domain/law/law-errors.ts';
import { lawEn } from './law-en.ts';
import { lawZhCn } from './law-zh-cn.ts';

const at = { rule: 'SUG-05', parameter: 'period' };
const codes = [
  lawErrors.unknownRule('X'),
  lawErrors.unknownParameter('X', 'y'),
  lawErrors.notAtLevel('X', 'T'),
  lawErrors.lockedValue(at),
  lawErrors.valueTooLarge(at, 3),
  lawErrors.valueTooSmall(at, 1),
  lawErrors.wrongValue(at),
  lawErrors.looserThanProvince(at, '1'),
  lawErrors.notSetAtLevel(at, 'K'),
  lawErrors.tooFewSigners('MOT-02', 10, 9),
  lawErrors.touchedChanged(1, 2),
  lawErrors.rulesNotAllowed(),
  lawErrors.wrongYear(2027, 'x'),
  lawErrors.dayTwice('2027-01-01'),
  lawErrors.noRestDays(2027),
];
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).toSorted();

test('every error of the law is tested here', () => {
  expect(codes).toHaveLength(Object.keys(lawErrors).length);
});
test('every code has a sentence in both tongues that uses only what it is given', () => {
  for (const { code, params } of codes) {
    const both: readonly Record<string, string>[] = [lawZhCn.errors, lawEn.errors];
    for (const errors of both) {
      expect(errors[code], code).toBeTypeOf('string');
      for (const place of placesOf(errors[code] ?? ''))
        expect(
          Object.keys(params).map((key) => `{${key}}`),
          code,
        ).toContain(place);
    }
  }
});
test('both tongues have the same texts with the same places', () => {
  const flat = (texts: object, path = ''): readonly (readonly [string, string])[] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
    );
  const english = new Map(flat(lawEn));
  for (const [key, text] of flat(lawZhCn))
    if (!key.startsWith('errors.')) expect(placesOf(english.get(key) ?? 'missing {key}'), key).toEqual(placesOf(text));
  expect(flat(lawEn)).toHaveLength(flat(lawZhCn).length);
});
