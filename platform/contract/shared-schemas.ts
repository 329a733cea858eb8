import { z } from 'zod';
import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const LocalDateText = z
  .string()
  .refine(isLocalDate, 'no such day')
  .transform((text) => text as LocalDate);

/** Length in code points: 𬭎 is one character. */
export const lengthOf = (text: string): number => [...text].length;

// Control characters have no business in a text; line breaks and tabs have.
// oxlint-disable-next-line no-control-regex -- these very characters are looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

/** Text of `min` to `max` code points without control characters; ends are trimmed. */
export const boundedText = (min: number, max: number) =>
  z
    .string()
    .trim()
    .refine((text) => lengthOf(text) >= min, { error: `min:${min}` })
    .refine((text) => lengthOf(text) <= max, { error: `max:${max}` })
    .refine((text) => !CONTROL.test(text), { error: 'control' });

/** Made by the caller; the same one twice has one effect and one answer. */
export const CommandIdText = z.uuid();

/** Where a page of a list goes on; opaque. */
export const Cursor = z.string().max(400).optional();

/** A list's page: rows and where the next begins. */
export const pageOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), next: z.string().nullable() });
