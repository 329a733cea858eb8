import type { z } from 'zod';
import { invalidField } from '#platform/domain/platform-errors.ts';
import { codeOfIssue, type Issue } from './code-of-issue.ts';

/**
 * The parts of a plain route's request by a schema: one that is wrong is told in the same sentence as on
 * the routes of the contract, never in the library's English.
 * @throws AppError `platform.invalid_field`
 */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue: Issue = result.error.issues[0] ?? { message: '' };
  const { code, value: named } = codeOfIssue(issue);
  throw invalidField((issue.path ?? []).map(String).join('.'), code, named);
}
