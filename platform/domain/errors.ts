/**
 * What kind of trouble an error is. The HTTP mount turns a kind into a status;
 * the domain knows no numbers.
 */
export type ErrorKind =
  | 'invalid' // the request breaks a rule: 422
  | 'unauthenticated' // nobody is signed in: 401
  | 'forbidden' // somebody is, but may not: 403
  | 'not-found' // 404
  | 'conflict' // somebody was faster, or the state does not allow it: 409
  | 'limit' // too often, too many at once: 429
  | 'too-large' // more than we take in: 413
  | 'unavailable'; // a part we need does not answer: 503

export type ErrorParams = Readonly<Record<string, string | number>>;

export type AppErrorFields = {
  /** Stable code `module.reason`, and at the same time the key of its sentence in `texts/`. */
  readonly code: string;
  readonly kind: ErrorKind;
  readonly params?: ErrorParams;
  /** Path of the field that is wrong, as the request spells it. */
  readonly field?: string;
  /** Id of the rule of the rule book that was broken. */
  readonly rule?: string;
  /** The current state of the thing, for conflicts: what the second of two people should see. */
  readonly current?: unknown;
};

/** The one error class. Made only by small functions in `domain/errors.ts` of a module. */
export class AppError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly params: ErrorParams;
  readonly field: string | undefined;
  readonly rule: string | undefined;
  readonly current: unknown;

  constructor(fields: AppErrorFields, options?: ErrorOptions) {
    super(fields.code, options);
    this.name = 'AppError';
    this.code = fields.code;
    this.kind = fields.kind;
    this.params = fields.params ?? {};
    this.field = fields.field;
    this.rule = fields.rule;
    this.current = fields.current;
  }
}
