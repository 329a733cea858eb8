import { z } from 'zod';
import type { CongressId } from '#platform/domain/ids.ts';
import {
  begunTooOften,
  providerInsecure,
  providerNotFound,
  providerRefused,
  providerUnreachable,
} from '#platform/domain/identity/identity-errors.ts';
import { type Account, findAccount, findAccountByLogin, findMemberships } from './account-store.ts';
import type { IdentityParts, Whence } from './identity-parts.ts';
import { type IdentityProvider, findProvider, isSafeIssuer } from './identity-providers.ts';
import { reachedOrigin } from './reached-origin.ts';
import { recordSelf } from './record-act.ts';
import { hashSessionToken, makeSessionToken } from './session-token.ts';
import { keepChallenge, takeChallenge } from './sign-in-challenges.ts';
import { admit } from './sign-in.ts';

export const OIDC_CALLBACK = '/api/oidc/callback';

const Pending = z.object({
  congressId: z.string(),
  providerId: z.string(),
  verifier: z.string(),
  nonce: z.string(),
  returnTo: z.string(),
  /** Hash of a cookie: the answer must come to the browser that asked. */
  browser: z.string(),
});

// Loaded with the first sign-in elsewhere, not with the program.
const openid = () => import('openid-client');

async function configure(parts: IdentityParts, congressId: CongressId, id: string) {
  const provider = await findProvider(parts, congressId, id);
  if (!provider) throw providerNotFound();
  if (!isSafeIssuer(provider.issuer)) throw providerInsecure();
  const client = await openid();
  const issuer = new URL(provider.issuer);
  const options = issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {};
  const auth = provider.secretText === null ? client.None() : client.ClientSecretBasic(provider.secretText);
  const config = await client.discovery(issuer, provider.clientId, {}, auth, { ...options, timeout: 10 }).catch((cause: unknown) => {
    throw Object.assign(providerUnreachable(), { cause });
  });
  return { provider, config };
}

/** Only a path of ours: never a way to send people elsewhere. */
export const safeReturn = (path: string | undefined): string =>
  path !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : '/';

export type OidcStart = { readonly location: string; readonly browserToken: string };

/**
 * Sends the browser to the provider: code flow with PKCE, state and nonce.
 * @throws AppError `identity.provider_not_found`, `identity.provider_unreachable`, `identity.begun_too_often`
 */
export async function startOidc(
  parts: IdentityParts,
  request: {
    readonly congressId: CongressId;
    readonly providerId: string;
    readonly returnTo?: string | undefined;
    readonly address: string;
    readonly host: string | undefined;
  },
): Promise<OidcStart> {
  if (!parts.mayBegin(request.address)) throw begunTooOften();
  const { congressId, providerId } = request;
  const { config } = await configure(parts, congressId, providerId);
  const client = await openid();
  const [verifier, nonce, state, browserToken] = [
    client.randomPKCECodeVerifier(),
    client.randomNonce(),
    client.randomState(),
    makeSessionToken(),
  ];
  const data: z.infer<typeof Pending> = {
    congressId,
    providerId,
    verifier,
    nonce,
    returnTo: safeReturn(request.returnTo),
    browser: hashSessionToken(browserToken),
  };
  await parts.db.system((tx) => keepChallenge(tx, { key: state, purpose: 'oidc', accountId: null, data }, parts.clock()));
  const location = client.buildAuthorizationUrl(config, {
    redirect_uri: reachedOrigin(parts.site.origin, request.host) + OIDC_CALLBACK,
    scope: 'openid profile',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return { location: location.href, browserToken };
}

type Proven = { readonly provider: IdentityProvider; readonly congressId: CongressId; readonly subject: string; readonly login: string };

/** The account linked to the provider's subject; the first time, the one whose name the provider states. */
async function findLinked(parts: IdentityParts, { provider, congressId, subject, login }: Proven): Promise<Account | undefined> {
  const [link] = await parts.db.read(congressId, (db) =>
    db.query<{ id: string }>(
      'select account_id as id from platform_account_identities where congress_id = $1 and provider_id = $2 and subject = $3',
      [congressId, provider.id, subject],
    ),
  );
  if (link) return parts.db.system((tx) => findAccount(tx, link.id));
  return parts.db.write(congressId, async (tx) => {
    const account = login === '' ? undefined : await findAccountByLogin(tx, login);
    // A provider of one congress vouches for that congress's people only.
    const isOurs =
      account !== undefined && (await findMemberships(tx, account.accountId)).some((membership) => membership.congressId === congressId);
    if (!isOurs) return undefined;
    await tx.query('insert into platform_account_identities (congress_id, provider_id, subject, account_id) values ($1, $2, $3, $4)', [
      congressId,
      provider.id,
      subject,
      account.accountId,
    ]);
    return account;
  });
}

async function exchange(parts: IdentityParts, answer: URL, pending: z.infer<typeof Pending>): Promise<Proven> {
  const congressId = pending.congressId as CongressId;
  const { provider, config } = await configure(parts, congressId, pending.providerId);
  const { authorizationCodeGrant } = await openid();
  const tokens = await authorizationCodeGrant(config, answer, {
    pkceCodeVerifier: pending.verifier,
    expectedNonce: pending.nonce,
    expectedState: answer.searchParams.get('state') ?? '',
    idTokenExpected: true,
  }).catch((cause: unknown) => {
    throw Object.assign(providerRefused(), { cause });
  });
  const claims = tokens.claims();
  if (!claims) throw providerRefused();
  const login = claims[provider.loginClaim];
  return { provider, congressId, subject: claims.sub, login: typeof login === 'string' ? login : '' };
}

/**
 * Takes the provider's answer. `query` is the query string of the callback.
 * @returns the session's token and where to go
 * @throws AppError `identity.provider_refused`, `identity.provider_unreachable`, `identity.no_post`
 */
export async function finishOidc(
  parts: IdentityParts,
  request: { readonly query: string; readonly browserToken: string | null; readonly host: string | undefined },
  whence: Whence,
): Promise<{ token: string; returnTo: string }> {
  const answer = new URL(`${OIDC_CALLBACK}?${request.query}`, reachedOrigin(parts.site.origin, request.host));
  const key = answer.searchParams.get('state') ?? '';
  if (!/^[\w-]{1,200}$/.test(key)) throw providerRefused();
  const challenge = await parts.db.system((tx) => takeChallenge(tx, { key, purpose: 'oidc' }, parts.clock()));
  const pending = Pending.safeParse(challenge?.data);
  if (!pending.success || request.browserToken === null || hashSessionToken(request.browserToken) !== pending.data.browser)
    throw providerRefused();
  const proven = await exchange(parts, answer, pending.data);
  const account = await findLinked(parts, proven);
  if (!account || account.disabledAt !== null) {
    await parts.db.system((tx) =>
      recordSelf(tx, {
        action: 'identity.sign-in',
        account: { accountId: account?.accountId ?? null, congressId: proven.congressId, personId: null },
        whence,
        result: 'refused',
        note: 'oidc',
      }),
    );
    throw providerRefused();
  }
  const token = await admit(parts, { account, method: 'oidc', isSecondFactorDone: proven.provider.isTwoFactor, isTablet: false }, whence);
  return { token, returnTo: pending.data.returnTo };
}
