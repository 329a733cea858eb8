import { describe, expect, it } from 'vitest';
import { checkOwnRequest } from './request-guard.ts';
import { readCookie } from './session-token.ts';

const headers = (more: Record<string, string>) => ({ host: 'renda.example', ...more });

describe('requests forged by another site (R-16)', () => {
  it.each([
    ['POST', {}],
    ['DELETE', { 'x-renda': '2' }],
    ['POST', { origin: 'https://evil.example' }],
    ['POST', { origin: 'https://evil.example', 'x-renda': '1' }],
    ['PUT', { origin: 'null' }],
  ])('%s with %o is refused', (method, more) =>
    expect(() => checkOwnRequest({ method, headers: headers(more) })).toThrow('identity.foreign_request'),
  );

  it.each([
    ['GET', {}],
    ['POST', { 'x-renda': '1' }],
    ['POST', { 'x-requested-with': 'renda' }],
    ['DELETE', { origin: 'https://renda.example' }],
  ])('%s with %o passes', (method, more) => expect(() => checkOwnRequest({ method, headers: headers(more) })).not.toThrow());

  it('reads only a token of our making from the cookies', () => {
    const token = 'a'.repeat(43);
    expect(readCookie(`x=1; renda_session=${token}; y=2`)).toBe(token);
    expect(readCookie('renda_session=short')).toBeNull();
    expect(readCookie(`renda_session=${token}'--`)).toBeNull();
    expect(readCookie(undefined)).toBeNull();
  });
});
