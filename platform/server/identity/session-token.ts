import { hash, randomBytes } from 'node:crypto';

export const SESSION_COOKIE = 'renda_session';

/** 256 bits that mean nothing. Only its hash is stored; it is never logged. */
export const makeSessionToken = (): string => randomBytes(32).toString('base64url');
export const hashSessionToken = (token: string): string => hash('sha256', token, 'base64url');

type CookieOptions = { readonly isSecure: boolean };

const attributes = ({ isSecure }: CookieOptions): string => `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;

/** Without an age: the browser forgets it when it closes. */
export const sessionCookie = (token: string, options: CookieOptions): string => `${SESSION_COOKIE}=${token}; ${attributes(options)}`;
export const endedSessionCookie = (options: CookieOptions): string => `${SESSION_COOKIE}=; Max-Age=0; ${attributes(options)}`;

/** Value of a cookie in a `Cookie` header; null when it is not there or not of our making. */
export function readCookie(header: string | undefined, name: string = SESSION_COOKIE): string | null {
  const pair = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  const value = pair?.slice(name.length + 1) ?? '';
  return /^[\w-]{20,100}$/.test(value) ? value : null;
}
