import { describe, expect, it } from 'vitest';
import { hasPasskeys, reachedOrigin } from './reached-origin.ts';

describe('the origin a browser is at', () => {
  it('is any name of this machine while nothing else was set', () => {
    expect(reachedOrigin('http://127.0.0.1:3000', 'localhost:3000')).toBe('http://localhost:3000');
    expect(reachedOrigin('http://127.0.0.1:0', '127.0.0.1:41234')).toBe('http://127.0.0.1:41234');
  });
  it('is the site’s own wherever a request calls itself something else', () => {
    for (const host of ['evil.example', 'localhost.evil.example:3000', 'user@localhost', 'not a host', '', undefined])
      expect(reachedOrigin('https://renda.example.gov.cn', host)).toBe('https://renda.example.gov.cn');
    for (const host of ['evil.example', 'localhost.evil.example', 'not a host', undefined])
      expect(reachedOrigin('http://127.0.0.1:3000', host)).toBe('http://127.0.0.1:3000');
    expect(reachedOrigin('https://renda.example.gov.cn', 'localhost')).toBe('https://renda.example.gov.cn');
  });
  it('makes passkeys over https and at localhost, not at an IP address', () =>
    expect(['https://renda.example.gov.cn', 'http://localhost:3000', 'http://127.0.0.1:3000'].map(hasPasskeys)).toEqual([
      true,
      true,
      false,
    ]));
});
