import type { AppError, ErrorKind } from '#platform/domain/errors.ts';

/** RFC 9457 problem document, with what a clerk needs to act on it. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** A sentence in the tongue of the request: what, which rule, what to do now. */
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly field?: string;
  readonly rule?: string;
  /** Every wrong field, where the shape of the request is wrong. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  /** For conflicts: how the thing stands now. */
  readonly current?: unknown;
};

const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  limit: 429,
  'too-large': 413,
  unavailable: 503,
};

/** Turns a code and its parameters into a sentence; supplied by the composition root. */
export type Sentences = (code: string, params: Readonly<Record<string, string | number>>, locale: string) => string;

export type ProblemRequest = { readonly requestId: string; readonly locale: string; readonly sentences: Sentences };

/** A reason that is a code of its own is said as its sentence. */
function inWords(params: AppError['params'], { locale, sentences }: Pick<ProblemRequest, 'locale' | 'sentences'>): AppError['params'] {
  const { reason } = params;
  return typeof reason === 'string' && reason.startsWith('platform.') ? { ...params, reason: sentences(reason, params, locale) } : params;
}

export function problemOf(error: AppError, { requestId, locale, sentences }: ProblemRequest): Problem {
  return {
    type: `urn:renda:problem:${error.code}`,
    title: error.code,
    status: STATUS[error.kind],
    detail: sentences(error.code, inWords(error.params, { locale, sentences }), locale),
    code: error.code,
    requestId,
    ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
    ...(error.field === undefined ? {} : { field: error.field }),
    ...(error.rule === undefined ? {} : { rule: error.rule }),
    ...(error.current === undefined ? {} : { current: error.current }),
  };
}
