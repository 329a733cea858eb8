import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { begunTooOften, factorNotFound, passkeyRefused, secondFactorKept } from '#platform/domain/identity/identity-errors.ts';
import { findAccount } from './account-store.ts';
import type { IdentityParts, Whence } from './identity-parts.ts';
import { reachedOrigin } from './reached-origin.ts';
import { recordSelf } from './record-act.ts';
import type { Session } from './session-state.ts';
import { renewToken } from './session-store.ts';
import { keepChallenge, takeChallenge } from './sign-in-challenges.ts';
import { admit } from './sign-in.ts';
import { accountOf } from './totp-factor.ts';

// Two hundred files of certificate formats: loaded with the first passkey, not with the program.
const webauthn = () => import('@simplewebauthn/server');

type PasskeyRow = { id: string; accountId: string; credentialId: string; secret: Buffer; counter: number; transports: string[] | null };

const SELECT = `select id, account_id as "accountId", credential_id as "credentialId", secret, counter, transports from platform_account_factors where kind = 'passkey'`;

/** The name the browser called, as its `Host` header says it. */
type Host = string | undefined;

function siteOf(parts: IdentityParts, host: Host) {
  const origin = reachedOrigin(parts.site.origin, host);
  return { expectedOrigin: origin, expectedRPID: new URL(origin).hostname };
}

/** Options for `navigator.credentials.create`. */
export async function beginPasskey(parts: IdentityParts, session: Session, host: Host) {
  const known = await parts.db.system((tx) => tx.query<PasskeyRow>(`${SELECT} and account_id = $1`, [session.accountId]));
  const { generateRegistrationOptions } = await webauthn();
  const options = await generateRegistrationOptions({
    rpName: parts.site.name,
    rpID: siteOf(parts, host).expectedRPID,
    userName: session.login,
    userDisplayName: session.name,
    userID: new TextEncoder().encode(session.accountId),
    attestationType: 'none',
    excludeCredentials: known.map((row) => ({ id: row.credentialId, transports: row.transports ?? [] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await parts.db.system((tx) =>
    keepChallenge(tx, { key: options.challenge, purpose: 'passkey-create', accountId: session.accountId, data: {} }, parts.clock()),
  );
  return options;
}

/** The challenge inside what the browser signed; empty where it cannot be read. */
function challengeIn(clientDataJSON: string): string {
  try {
    const data = z.object({ challenge: z.string() }).safeParse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')));
    return data.success ? data.data.challenge : '';
  } catch {
    return '';
  }
}

/** @returns the session's new token @throws AppError `identity.passkey_refused` */
export async function confirmPasskey(
  parts: IdentityParts,
  session: Session,
  request: { readonly response: RegistrationResponseJSON; readonly label: string; readonly whence: Whence; readonly host: Host },
): Promise<string> {
  const { response, label, whence, host } = request;
  const key = challengeIn(response.response.clientDataJSON);
  const challenge = await parts.db.system((tx) => takeChallenge(tx, { key, purpose: 'passkey-create' }, parts.clock()));
  if (challenge?.accountId !== session.accountId) throw passkeyRefused();
  const { verifyRegistrationResponse } = await webauthn();
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge: key,
    ...siteOf(parts, host),
    requireUserVerification: true,
  }).catch((cause: unknown) => {
    throw refusedBecause(cause);
  });
  if (!result.verified) throw passkeyRefused();
  const { credential } = result.registrationInfo;
  const token = await parts.db.system(async (tx) => {
    const made = await tx.query(
      `
      insert into platform_account_factors (account_id, kind, label, secret, credential_id, transports, counter, confirmed_at, created_at)
      values ($1, 'passkey', $2, $3, $4, $5, $6, $7, $7) on conflict do nothing returning id`,
      [
        session.accountId,
        label,
        Buffer.from(credential.publicKey),
        credential.id,
        credential.transports ?? [],
        credential.counter,
        parts.clock(),
      ],
    );
    if (made.length === 0) throw passkeyRefused();
    // Making one proves presence and verification, as using one does.
    await tx.query('update platform_sessions set second_factor_at = $2 where id = $1', [session.id, parts.clock()]);
    await recordSelf(tx, { action: 'identity.add-passkey', account: accountOf(session), whence, note: label });
    return renewToken(tx, session.id);
  });
  parts.cache.forgetAccount(session.accountId);
  return token;
}

const refusedBecause = (cause: unknown): Error => Object.assign(passkeyRefused(), { cause });

/**
 * Options for `navigator.credentials.get`; the browser finds the account, so no name is asked for.
 * @throws AppError `identity.begun_too_often`
 */
export async function beginPasskeySignIn(parts: IdentityParts, { address, host }: { readonly address: string; readonly host: Host }) {
  if (!parts.mayBegin(address)) throw begunTooOften();
  const { generateAuthenticationOptions } = await webauthn();
  const options = await generateAuthenticationOptions({ rpID: siteOf(parts, host).expectedRPID, userVerification: 'required' });
  await parts.db.system((tx) =>
    keepChallenge(tx, { key: options.challenge, purpose: 'passkey-get', accountId: null, data: {} }, parts.clock()),
  );
  return options;
}

/**
 * Signs in with a passkey: possession and the device's own PIN or fingerprint, so two factors.
 * @returns the session's token
 * @throws AppError `identity.passkey_refused`, `identity.no_post`
 */
export async function signInWithPasskey(
  parts: IdentityParts,
  request: { readonly response: AuthenticationResponseJSON; readonly whence: Whence; readonly host: Host },
): Promise<string> {
  const { response, whence, host } = request;
  const key = challengeIn(response.response.clientDataJSON);
  const { challenge, row } = await parts.db.system(async (tx) => ({
    challenge: await takeChallenge(tx, { key, purpose: 'passkey-get' }, parts.clock()),
    row: (await tx.query<PasskeyRow>(`${SELECT} and credential_id = $1`, [response.id]))[0],
  }));
  if (!challenge || !row) throw passkeyRefused();
  const { verifyAuthenticationResponse } = await webauthn();
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge: key,
    ...siteOf(parts, host),
    requireUserVerification: true,
    credential: { id: row.credentialId, publicKey: new Uint8Array(row.secret), counter: row.counter, transports: row.transports ?? [] },
  }).catch((cause: unknown) => {
    throw refusedBecause(cause);
  });
  const account = await parts.db.system((tx) => findAccount(tx, row.accountId));
  if (!result.verified || !account || account.disabledAt !== null) throw passkeyRefused();
  await parts.db.system((tx) =>
    tx.query('update platform_account_factors set counter = $2, used_at = $3 where id = $1', [
      row.id,
      result.authenticationInfo.newCounter,
      parts.clock(),
    ]),
  );
  return admit(parts, { account, method: 'passkey', isSecondFactorDone: true, isTablet: false }, whence);
}

export type Passkey = { readonly id: string; readonly label: string; readonly createdAt: Date; readonly usedAt: Date | null };

export async function listPasskeys(parts: IdentityParts, accountId: string): Promise<Passkey[]> {
  return parts.db.system((tx) =>
    tx.query<Passkey>(
      `
    select id, label, created_at as "createdAt", used_at as "usedAt" from platform_account_factors
    where account_id = $1 and kind = 'passkey' order by created_at`,
      [accountId],
    ),
  );
}

/** @throws AppError `identity.factor_not_found`, `identity.second_factor_kept` */
export async function removePasskey(
  parts: IdentityParts,
  session: Session,
  request: { readonly id: string; readonly whence: Whence },
): Promise<void> {
  const { accountId, factors } = session;
  await parts.db.system(async (tx) => {
    const known = await tx.query<{ id: string }>(
      `select id from platform_account_factors where account_id = $1 and kind = 'passkey' for update`,
      [accountId],
    );
    if (!known.some(({ id }) => id === request.id)) throw factorNotFound();
    if (factors.isRequired && !factors.hasTotp && known.length === 1) throw secondFactorKept();
    await tx.query('delete from platform_account_factors where id = $1', [request.id]);
    await recordSelf(tx, { action: 'identity.remove-passkey', account: accountOf(session), whence: request.whence });
  });
  parts.cache.forgetAccount(accountId);
}
