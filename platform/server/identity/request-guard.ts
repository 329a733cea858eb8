import { foreignRequest } from '#platform/domain/identity/identity-errors.ts';

/** What the guard looks at; names as Node spells them. */
export type GuardedRequest = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

function isOwnOrigin(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Refuses a change that another site could have sent with the reader's cookie: it must carry a
 * header that no foreign form can set, or come from our own origin. A foreign origin is
 * refused in any case.
 * @throws AppError `identity.foreign_request`
 */
export function checkOwnRequest({ method, headers }: GuardedRequest): void {
  if (SAFE.includes(method.toUpperCase())) return;
  const origin = one(headers['origin']);
  const host = one(headers['x-forwarded-host']) ?? one(headers['host']);
  if (origin !== undefined) {
    if (isOwnOrigin(origin, host) || isOwnOrigin(origin, one(headers['host']))) return;
    throw foreignRequest();
  }
  if (one(headers['x-renda']) === '1' || one(headers['x-requested-with']) === 'renda') return;
  throw foreignRequest();
}
