import type { CongressId } from '#platform/domain/ids.ts';
import { providerInsecure, providerNotFound } from '#platform/domain/identity/identity-errors.ts';
import { requireOfficerAct } from '#platform/domain/identity/officers.ts';
import type { By, IdentityParts } from './identity-parts.ts';
import { recordAct } from './record-act.ts';

/** Where else people may sign in; the secret is never shown again. */
export type IdentityProvider = {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Claim that holds the account name, for the first sign-in; afterwards the subject is known. */
  readonly loginClaim: string;
  /** The provider asks for a second factor itself. */
  readonly isTwoFactor: boolean;
  readonly isEnabled: boolean;
};
export type ProviderInput = Omit<IdentityProvider, 'id'> & { readonly id?: string | undefined; readonly secret?: string | undefined };
type SealedProvider = IdentityProvider & { readonly secret: Buffer | null };

const COLUMNS = `id, name, issuer, client_id as "clientId", login_claim as "loginClaim", is_two_factor as "isTwoFactor", is_enabled as "isEnabled"`;
const FROM = 'from platform_identity_providers where congress_id = $1';
const purposeOf = (congressId: string): string => `oidc ${congressId}`;

/** Plain HTTP only to this very machine. */
export function isSafeIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

export async function listProviders(parts: IdentityParts, congressId: CongressId): Promise<IdentityProvider[]> {
  return parts.db.read(congressId, (db) => db.query<IdentityProvider>(`select ${COLUMNS} ${FROM} order by name`, [congressId]));
}

/** With the opened secret; for the sign-in itself only. */
export async function findProvider(
  parts: IdentityParts,
  congressId: CongressId,
  id: string,
): Promise<(IdentityProvider & { readonly secretText: string | null }) | undefined> {
  const [row] = await parts.db.read(congressId, (db) =>
    db.query<SealedProvider>(`select ${COLUMNS}, secret ${FROM} and id = $2 and is_enabled`, [congressId, id]),
  );
  if (!row) return undefined;
  const { secret, ...provider } = row;
  return { ...provider, secretText: secret === null ? null : parts.box.open(secret, purposeOf(congressId)) };
}

const INSERT = `
  insert into platform_identity_providers (congress_id, name, issuer, client_id, login_claim, is_two_factor, is_enabled, secret)
  values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`;
const UPDATE = `
  update platform_identity_providers set name = $2, issuer = $3, client_id = $4, login_claim = $5, is_two_factor = $6, is_enabled = $7, secret = coalesce($8, secret)
  where congress_id = $1 and id = $9 returning id`;

/** @throws AppError `identity.not_an_officer`, `identity.provider_insecure`, `identity.provider_not_found` */
export async function saveProvider(parts: IdentityParts, by: By, input: ProviderInput): Promise<string> {
  requireOfficerAct(by.actor, 'providers.manage');
  if (!isSafeIssuer(input.issuer)) throw providerInsecure();
  const { congressId } = by.actor;
  const sealed = input.secret === undefined ? null : parts.box.seal(input.secret, purposeOf(congressId));
  const values = [congressId, input.name, input.issuer, input.clientId, input.loginClaim, input.isTwoFactor, input.isEnabled, sealed];
  return parts.db.write(congressId, async (tx) => {
    const [row] =
      input.id === undefined
        ? await tx.query<{ id: string }>(INSERT, values)
        : await tx.query<{ id: string }>(UPDATE, [...values, input.id]);
    if (!row) throw providerNotFound();
    const { name, issuer, clientId, loginClaim, isTwoFactor, isEnabled } = input;
    await recordAct(tx, by, {
      action: 'identity.save-provider',
      objectType: 'identity-provider',
      objectId: row.id,
      after: { name, issuer, clientId, loginClaim, isTwoFactor, isEnabled },
    });
    return row.id;
  });
}
