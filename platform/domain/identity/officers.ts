import { type Actor, type Post, hasRole } from '#platform/domain/actor.ts';
import { notAnOfficer, ownGrant, sameSignature, securityOfficerMissing } from './identity-errors.ts';

/** The three officers (三员): 系统管理员, 安全管理员, 审计管理员. There is no fourth above them. */
export const OFFICER_ROLES = ['system-admin', 'security-admin', 'audit-admin'] as const;
export type OfficerRole = (typeof OFFICER_ROLES)[number];

export const isOfficerRole = (role: string): role is OfficerRole => OFFICER_ROLES.some((officer) => officer === role);
export const officerRoleOf = (posts: readonly Post[]): OfficerRole | undefined => posts.map(({ role }) => role).find(isOfficerRole);

/** What each officer may do: the whole of it. Nothing here opens business content. */
export const OFFICER_ACTS = {
  'accounts.list': ['system-admin', 'security-admin'],
  'accounts.create': ['system-admin'],
  'accounts.disable': ['system-admin'],
  'accounts.enable': ['system-admin'],
  'accounts.reset-password': ['system-admin'],
  // Beside the password reset, so that no single officer can take over an account with two factors.
  'accounts.reset-factors': ['security-admin'],
  'providers.manage': ['system-admin'],
  'settings.read': ['system-admin', 'security-admin', 'audit-admin'],
  'settings.change': ['security-admin'],
  'grants.list': ['system-admin', 'security-admin', 'audit-admin'],
  'grants.request': ['system-admin', 'security-admin'],
  'grants.decide': ['system-admin', 'security-admin'],
  'grants.end': ['security-admin'],
  'log.read': ['audit-admin'],
  'log.export': ['audit-admin'],
} as const satisfies Readonly<Record<string, readonly OfficerRole[]>>;
export type OfficerAct = keyof typeof OFFICER_ACTS;

export const mayAct = (actor: Actor, act: OfficerAct): boolean => OFFICER_ACTS[act].some((role) => hasRole(actor, role));

/** @throws AppError `identity.not_an_officer` */
export function requireOfficerAct(actor: Actor, act: OfficerAct): void {
  if (!mayAct(actor, act)) throw notAnOfficer(act);
}

/**
 * An officer's post stands alone: whoever keeps the accounts, the rights or the log does not work
 * with what they protect. Otherwise the register's posts and the granted ones add up.
 */
export function postsInForce(registered: readonly Post[], granted: readonly Post[]): Post[] {
  const officer = granted.find(({ role }) => isOfficerRole(role));
  // The register can never make an officer: that needs two signatures.
  return officer ? [officer] : [...registered.filter(({ role }) => !isOfficerRole(role)), ...granted];
}

/** @throws AppError `identity.own_grant` */
export function checkRequest(actor: Actor, forAccount: string): void {
  requireOfficerAct(actor, 'grants.request');
  if (actor.accountId === forAccount) throw ownGrant();
}

export type GrantSignatures = { readonly forAccount: string; readonly requestedBy: string; readonly isRequesterSecurityAdmin: boolean };

/**
 * A grant carries two signatures of different officers, one of them the security officer's, and
 * neither is the one who gains by it.
 * @throws AppError `identity.own_grant`, `identity.same_signature`, `identity.security_officer_missing`
 */
export function checkDecision(actor: Actor, grant: GrantSignatures): void {
  requireOfficerAct(actor, 'grants.decide');
  if (actor.accountId === grant.forAccount) throw ownGrant();
  if (actor.accountId === grant.requestedBy) throw sameSignature();
  if (!grant.isRequesterSecurityAdmin && !hasRole(actor, 'security-admin')) throw securityOfficerMissing();
}
