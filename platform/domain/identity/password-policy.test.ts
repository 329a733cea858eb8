import { describe, expect, it } from 'vitest';
import { findPasswordFault, passwordEnd } from './password-policy.ts';
import { isWeakPassword } from './weak-password.ts';

const clerk = { isOfficer: false, names: ['wangxiaoyu', '王小雨', '13800001234'] };
const officer = { ...clerk, isOfficer: true };
const reason = (password: string, holder = clerk) => findPasswordFault(password, holder)?.reason;

describe('what a password must be (R-01)', () => {
  it.each([
    ['Tq7-mvd', 'short'],
    ['tqmvdzkr', 'classes'],
    ['tqmv7dzkr', 'classes'],
    ['Wangxiaoyu-83kd', 'personal'],
    ['王小雨-Kd83vm', 'personal'],
    ['vK-13800001234', 'personal'],
    ['P@ssw0rd', 'weak'],
    ['Qwer1234!', 'weak'],
    ['Admin@2026', 'weak'],
    ['1qaz@WSX', 'weak'],
    ['Aaaa1111!', 'weak'],
    ['Renda2026!', 'weak'],
    [`Kd83-${'v'.repeat(300)}`, 'long'],
  ])('%s is refused: %s', (password, expected) => expect(reason(password)).toBe(expected));

  it.each(['Tq7-mvdz', '柳岸-Kx7清风', 'river Stone 47 lamp'])('%s passes', (password) => expect(reason(password)).toBeUndefined());

  it('asks twelve characters of an officer and eight of others', () => {
    expect(reason('Tq7-mvdzkrw', officer)).toBe('short');
    expect(reason('Tq7-mvdzkrwp', officer)).toBeUndefined();
  });

  it('counts characters, not UTF-16 units', () => expect(reason('𬭎𬭎𬭎𬭎aB1')).toBe('short'));
  it('lets disguise and reverse rows count for nothing', () => {
    expect(isWeakPassword('4dm1n!')).toBe(true);
    expect(isWeakPassword('poiuytrewq')).toBe(true);
    expect(isWeakPassword('lamp-otter-Quay')).toBe(false);
  });
  it('ends after 180 days, an officer’s after 90', () => {
    const changed = new Date('2026-01-01T00:00:00Z');
    expect(passwordEnd(changed, false).toISOString()).toBe('2026-06-30T00:00:00.000Z');
    expect(passwordEnd(changed, true).toISOString()).toBe('2026-04-01T00:00:00.000Z');
  });
});
