import { AppError } from '#platform/domain/errors.ts';
import type { PasswordFault } from './password-policy.ts';

/** One answer for a wrong name, a wrong password and a closed account: it must not tell which. */
export const signInRefused = () => new AppError({ code: 'identity.sign_in_refused', kind: 'unauthenticated', rule: 'R-01' });
export const signInLocked = (minutes: number) =>
  new AppError({ code: 'identity.locked', kind: 'limit', params: { minutes }, rule: 'R-02' });
/** Steps of a sign-in that need no account are begun only so often from one address. */
export const begunTooOften = () => new AppError({ code: 'identity.begun_too_often', kind: 'limit', rule: 'R-02' });
/** Said only to somebody who has proved who he is. */
export const noPostToday = () => new AppError({ code: 'identity.no_post', kind: 'forbidden', rule: 'R-05' });
export const codeRefused = () => new AppError({ code: 'identity.code_refused', kind: 'invalid', field: 'code', rule: 'R-04' });
export const passwordFault = ({ reason, params }: PasswordFault) =>
  new AppError({ code: `identity.password_${reason}`, kind: 'invalid', params, field: 'password', rule: 'R-01' });
export const currentPasswordWrong = () =>
  new AppError({ code: 'identity.current_password_wrong', kind: 'invalid', field: 'current', rule: 'R-01' });
export const secondFactorKept = () => new AppError({ code: 'identity.second_factor_kept', kind: 'conflict', rule: 'R-04' });
export const factorNotFound = () => new AppError({ code: 'identity.factor_not_found', kind: 'not-found' });
export const passkeyRefused = () => new AppError({ code: 'identity.passkey_refused', kind: 'unauthenticated', rule: 'R-04' });
export const providerRefused = () => new AppError({ code: 'identity.provider_refused', kind: 'unauthenticated', rule: 'R-01' });
export const providerNotFound = () => new AppError({ code: 'identity.provider_not_found', kind: 'not-found' });
export const providerUnreachable = () => new AppError({ code: 'identity.provider_unreachable', kind: 'unavailable' });
export const providerInsecure = () => new AppError({ code: 'identity.provider_insecure', kind: 'invalid', field: 'issuer', rule: 'R-16' });
export const loginTaken = () => new AppError({ code: 'identity.login_taken', kind: 'conflict', field: 'login', rule: 'R-01' });
export const personHasAccount = () =>
  new AppError({ code: 'identity.person_has_account', kind: 'conflict', field: 'personId', rule: 'R-01' });
export const accountNotFound = () => new AppError({ code: 'identity.account_not_found', kind: 'not-found' });
export const personNotFound = () => new AppError({ code: 'identity.person_not_found', kind: 'not-found', field: 'personId' });
export const ownAccount = () => new AppError({ code: 'identity.own_account', kind: 'forbidden', rule: 'R-06' });
export const foreignRequest = () => new AppError({ code: 'identity.foreign_request', kind: 'forbidden', rule: 'R-16' });
export const notAnOfficer = (act: string) =>
  new AppError({ code: 'identity.not_an_officer', kind: 'forbidden', params: { act }, rule: 'R-06' });
export const ownGrant = () => new AppError({ code: 'identity.own_grant', kind: 'forbidden', rule: 'R-06' });
export const sameSignature = () => new AppError({ code: 'identity.same_signature', kind: 'forbidden', rule: 'R-06' });
export const securityOfficerMissing = () => new AppError({ code: 'identity.security_officer_missing', kind: 'forbidden', rule: 'R-06' });
export const twoPosts = (held: string) => new AppError({ code: 'identity.two_posts', kind: 'conflict', params: { held }, rule: 'R-06' });
export const lastOfficer = (role: string) =>
  new AppError({ code: 'identity.last_officer', kind: 'conflict', params: { role }, rule: 'R-06' });
export const grantNotFound = () => new AppError({ code: 'identity.grant_not_found', kind: 'not-found' });
export const grantDecided = () => new AppError({ code: 'identity.grant_decided', kind: 'conflict' });
export const grantAsked = () => new AppError({ code: 'identity.grant_asked', kind: 'conflict' });
export const grantSpan = () => new AppError({ code: 'identity.grant_span', kind: 'invalid', field: 'endsOn' });
export const alreadyFounded = () => new AppError({ code: 'identity.already_founded', kind: 'conflict', rule: 'R-06' });
export const notAMember = () => new AppError({ code: 'identity.not_a_member', kind: 'forbidden', field: 'congressId', rule: 'R-05' });
export const officerAccount = () => new AppError({ code: 'identity.officer_account', kind: 'conflict', rule: 'R-06' });
export const roleNotGrantable = (role: string) =>
  new AppError({ code: 'identity.role_not_grantable', kind: 'invalid', params: { role }, field: 'role', rule: 'R-06' });
