import { z } from 'zod';
import type { KitTexts } from '#platform/texts/kit-zh-cn.ts';

const FieldProblem = z.object({ path: z.string(), message: z.string() });

/** The server's problem document (RFC 9457) as the pages use it; unknown members are let through. */
export const Problem = z.looseObject({
  status: z.number(),
  /** Stable `module.reason`; at the same time the key of its sentence. */
  code: z.string().catch('server.fault'),
  title: z.string().optional().catch(undefined),
  /** A sentence a clerk can act on, in the language asked for. */
  detail: z.string().optional().catch(undefined),
  /** What to do now, where it is apart from the sentence. */
  advice: z.string().optional().catch(undefined),
  rule: z.string().optional().catch(undefined),
  field: z.string().optional().catch(undefined),
  /** Every wrong field, where the shape of the request is wrong. */
  fields: z.array(FieldProblem).optional().catch(undefined),
  /** For conflicts: how the thing stands now. */
  current: z.unknown().optional(),
  requestId: z.string().optional().catch(undefined),
});
export type Problem = z.infer<typeof Problem>;

/** What a call to the server throws; status 0 when there was no answer at all. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail ?? problem.code, options);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

export const unreachable = (cause: unknown): ApiError => new ApiError({ status: 0, code: 'network.unreachable' }, { cause });

/** Reads the body of a failed answer; a body that is no problem document still makes a usable one. */
export function problemOfBody(status: number, body: unknown): Problem {
  const whole = typeof body === 'object' && body !== null ? body : {};
  const read = Problem.safeParse({ ...whole, status });
  return read.success ? read.data : { status, code: 'server.fault' };
}

/** Any thrown thing as a problem. A fault in our own page counts as a fault of the system. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return { status: 500, code: 'page.fault' };
}

/** The sentence to show: the server's where it has one, else ours by status. */
export function problemSentence(problem: Problem, texts: KitTexts): string {
  // The server names a wrong field as the request spells it; each stands at its own question anyway.
  if (problem.code === 'platform.invalid_field' || problem.code === 'platform.invalid_request') return texts.invalid;
  if (problem.detail !== undefined && problem.status < 500) return problem.detail;
  const byStatus: Readonly<Record<number, string>> = {
    0: texts.unreachable,
    401: texts.signedOutHint,
    403: texts.forbiddenHint,
    404: texts.notFoundHint,
    409: texts.conflictHint,
    422: texts.invalid,
    400: texts.invalid,
    429: texts.tooMany,
  };
  return byStatus[problem.status] ?? (problem.detail !== undefined && problem.status === 503 ? problem.detail : texts.serverFault);
}

/** Sentences by path of the field, as the request spells it (`points.0.text`). */
export function fieldErrors(problem: Problem | undefined): Readonly<Record<string, string>> {
  if (!problem) return {};
  const many = (problem.fields ?? []).map(({ path, message }): [string, string] => [path, message]);
  const one: [string, string][] = problem.field !== undefined && problem.detail !== undefined ? [[problem.field, problem.detail]] : [];
  return Object.fromEntries([...one, ...many]);
}
