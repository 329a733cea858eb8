import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '#platform/domain/errors.ts';
import { platformEn } from '#platform/texts/platform-en.ts';
import { platformZhCn } from '#platform/texts/platform-zh-cn.ts';
import { fillIn } from '#platform/texts/words.ts';
import { problemOf, type Sentences } from './problem.ts';
import { parsed } from './parsed.ts';

const sentences: Sentences = (code, params, locale) => {
  const words: Readonly<Record<string, string>> = locale === 'en' ? platformEn.errors : platformZhCn.errors;
  return fillIn(words[code] ?? code, params);
};

const Asked = z.object({
  year: z.coerce.number().int().min(1954).max(2200),
  format: z.enum(['html', 'docx']).default('html'),
  id: z.uuid(),
});
const ID = '01a1fe93-6663-7f82-9aac-6d297808f380';

function detailOf(value: unknown, locale: string): string {
  try {
    return String(parsed(Asked, value));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return problemOf(error, { requestId: 'r', locale, sentences }).detail;
  }
}

describe('the parts of a plain route’s request', () => {
  it('are read by their schema', () => expect(parsed(Asked, { year: '2026', id: ID })).toEqual({ year: 2026, format: 'html', id: ID }));

  it('are refused in the reader’s own tongue, with the field and no word of the library', () => {
    expect(detailOf({ year: '-1', id: ID }, 'zh-CN')).toBe('“year”填得不对：不能小于 1954。');
    expect(detailOf({ year: '2026', id: ID, format: 'exe' }, 'zh-CN')).toBe('“format”填得不对：请从给出的选项里选。');
    expect(detailOf({ year: '2026', id: 'x' }, 'zh-CN')).toBe('“id”填得不对：填写的形式不对，请改正后再提交。');
    for (const wrong of [{ year: 'x', id: ID }, { year: '99999', id: ID }, {}, null, 'x'])
      expect(detailOf(wrong, 'en')).not.toMatch(/expected|received|platform\./i);
  });
});
