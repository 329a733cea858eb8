import type { z } from 'zod';
import { invalidField } from '#platform/domain/platform-errors.ts';

/** Parts of a request beside the contract, by a schema. @throws AppError `platform.invalid_field` */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalidField(issue?.path.map(String).join('.') ?? '', issue?.message ?? '');
}
