import { describe, expect, it } from 'vitest';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { OFFICER_ACTS, OFFICER_ROLES, checkDecision, checkRequest, mayAct, postsInForce, requireOfficerAct } from './officers.ts';

const post = (role: string) => ({ role, organisationId: null, title: role });
const actor = (accountId: string, ...roles: string[]): Actor => ({
  accountId: accountId as AccountId,
  congressId: 'c' as CongressId,
  personId: accountId as PersonId,
  name: accountId,
  posts: roles.map(post),
});

describe('the three officers (R-06)', () => {
  it('no officer may do everything: there is no super user', () => {
    const acts = Object.values<readonly string[]>(OFFICER_ACTS);
    for (const role of OFFICER_ROLES) expect(acts.every((roles) => roles.includes(role))).toBe(false);
  });
  it('only the audit officer reads or exports the log, and he changes nothing', () => {
    expect(OFFICER_ACTS['log.read']).toEqual(['audit-admin']);
    expect(OFFICER_ACTS['log.export']).toEqual(['audit-admin']);
    const auditor = actor('audit', 'audit-admin');
    const changes = [
      'accounts.create',
      'accounts.disable',
      'accounts.reset-password',
      'accounts.reset-factors',
      'grants.request',
      'grants.decide',
      'grants.end',
      'settings.change',
      'providers.manage',
    ] as const;
    expect(changes.filter((act) => mayAct(auditor, act))).toEqual([]);
  });
  it('the security officer opens no accounts, the system officer ends no grants, and neither both resets password and second factor', () => {
    expect(mayAct(actor('s', 'security-admin'), 'accounts.create')).toBe(false);
    expect(mayAct(actor('s', 'system-admin'), 'grants.end')).toBe(false);
    for (const role of OFFICER_ROLES)
      expect(mayAct(actor('x', role), 'accounts.reset-password') && mayAct(actor('x', role), 'accounts.reset-factors')).toBe(false);
  });
  it('a business role opens nothing of the officers', () =>
    expect(() => requireOfficerAct(actor('d', 'deputy'), 'accounts.list')).toThrow('identity.not_an_officer'));
  it('an officer’s post stands alone, and the register cannot make an officer', () => {
    expect(postsInForce([post('deputy')], [post('system-admin'), post('clerk')])).toEqual([post('system-admin')]);
    expect(postsInForce([post('deputy'), post('audit-admin')], [post('clerk')])).toEqual([post('deputy'), post('clerk')]);
  });
});

describe('two signatures on a grant', () => {
  const security = actor('sec', 'security-admin');
  const system = actor('sys', 'system-admin');
  it('nobody asks for himself', () => expect(() => checkRequest(security, 'sec')).toThrow('identity.own_grant'));
  it('nobody approves what he asked for', () =>
    expect(() => checkDecision(security, { forAccount: 'x', requestedBy: 'sec', isRequesterSecurityAdmin: true })).toThrow(
      'identity.same_signature',
    ));
  it('nobody approves what he gains', () =>
    expect(() => checkDecision(security, { forAccount: 'sec', requestedBy: 'sys', isRequesterSecurityAdmin: false })).toThrow(
      'identity.own_grant',
    ));
  it('one of the two is the security officer', () => {
    expect(() => checkDecision(system, { forAccount: 'x', requestedBy: 'sys2', isRequesterSecurityAdmin: false })).toThrow(
      'identity.security_officer_missing',
    );
    expect(() => checkDecision(system, { forAccount: 'x', requestedBy: 'sec', isRequesterSecurityAdmin: true })).not.toThrow();
    expect(() => checkDecision(security, { forAccount: 'x', requestedBy: 'sys', isRequesterSecurityAdmin: false })).not.toThrow();
  });
});
