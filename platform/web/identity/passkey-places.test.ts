import { describe, expect, it } from 'vitest';
import { bindsPasskeys, placeForPasskeys } from './passkey-places.ts';

describe('where a passkey can be made', () => {
  it('is a name over https, or localhost, and never an IP address', () => {
    const at = (address: string): boolean => bindsPasskeys(new URL(address));
    expect(['https://renda.example.gov.cn/', 'http://localhost:3000/'].map(at)).toEqual([true, true]);
    expect(['http://127.0.0.1:3000/', 'https://10.1.2.3/', 'https://[::1]/', 'http://renda.example.gov.cn/'].map(at)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
  it('is found on this very machine under its name', () => {
    expect(placeForPasskeys('http://127.0.0.1:3000/desk/security')).toBe('http://localhost:3000/desk/security');
    expect(placeForPasskeys('http://10.1.2.3/desk/security')).toBeNull();
  });
});
