import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LocalDateText } from '#platform/contract/shared-schemas.ts';
import { platformEn } from '#platform/texts/platform-en.ts';
import { platformZhCn } from '#platform/texts/platform-zh-cn.ts';
import { codeOfIssue, type Issue } from './code-of-issue.ts';

const codeFor = (schema: z.ZodType, input: unknown): string => {
  const found = schema.safeParse(input).error?.issues[0];
  return codeOfIssue((found ?? { message: '' }) as Issue).code;
};

const CASES: readonly (readonly [says: string, schema: z.ZodType, input: unknown, code: string])[] = [
  ['an empty list where one is needed', z.array(z.string()).min(1), [], 'platform.list_min'],
  ['a list that is too long', z.array(z.string()).max(1), ['a', 'b'], 'platform.list_max'],
  ['a text that is too long', z.string().max(2), 'abc', 'platform.text_max'],
  ['a number that is too small', z.number().min(1), 0, 'platform.number_min'],
  ['a day the calendar lacks', LocalDateText, '2026-02-30', 'platform.no_such_day'],
  ['an answer that is not among those offered', z.enum(['a', 'b']), 'c', 'platform.not_a_choice'],
  ['a question left open', z.object({ reason: z.string() }), {}, 'platform.left_open'],
  ['a number written as a word', z.number(), 'many', 'platform.wrong_form'],
  ['what was never asked', z.strictObject({}), { more: 1 }, 'platform.not_asked'],
  ['an id that is none', z.uuid(), 'x', 'platform.wrong_form'],
];

describe('what a person reads about a wrong field', () => {
  it.each(CASES)('%s has a sentence of its own in both tongues', (_says, schema, input, code) => {
    expect(codeFor(schema, input)).toBe(code);
    expect(Object.keys(platformZhCn.errors)).toContain(code);
    expect(Object.keys(platformEn.errors)).toContain(code);
  });

  it('names the number a short code carries', () =>
    expect(codeOfIssue({ message: 'min:4' })).toEqual({ code: 'platform.text_min', value: '4' }));
});
