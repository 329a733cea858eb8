import { hasSessionEnded, idleMinutesOf, sessionsToEnd } from '#platform/domain/identity/session-limits.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { Account, Membership } from './account-store.ts';
import type { IdentityParts, Whence } from './identity-parts.ts';
import { hashSessionToken, makeSessionToken } from './session-token.ts';

export type SignInMethod = 'password' | 'passkey' | 'oidc';

export type NewSession = {
  readonly account: Account;
  readonly membership: Membership;
  readonly method: SignInMethod;
  readonly isSecondFactorDone: boolean;
  readonly isTablet: boolean;
  readonly whence: Whence;
};

const INSERT = `
  insert into platform_sessions (token_hash, account_id, congress_id, created_at, last_seen_at, expires_at, address, device, method, second_factor_at, is_tablet)
  values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10)`;

/**
 * Opens a session; beyond the limit the longest unused ones end.
 * @returns the token, for the cookie only
 */
export async function openSession(tx: Tx, parts: IdentityParts, session: NewSession): Promise<string> {
  const {
    rules: { session: rules },
    clock,
  } = parts;
  const now = clock();
  const { accountId } = session.account;
  // Two sign-ins at once would both see room for one more.
  await tx.query('select id from platform_accounts where id = $1 for update', [accountId]);
  await tx.query('delete from platform_sessions where account_id = $1 and expires_at <= $2', [accountId, now]);
  const open = await tx.query<{ id: string; createdAt: Date; lastSeenAt: Date }>(
    'select id, created_at as "createdAt", last_seen_at as "lastSeenAt" from platform_sessions where account_id = $1',
    [accountId],
  );
  const ended = sessionsToEnd(open, rules).map(({ id }) => id);
  if (ended.length > 0) await tx.query('delete from platform_sessions where id = any($1)', [ended]);
  parts.cache.forgetAccount(accountId);
  const token = makeSessionToken();
  const expires = new Date(now.getTime() + rules.lifeHours * 3_600_000);
  const { whence, method, membership } = session;
  await tx.query(INSERT, [
    hashSessionToken(token),
    accountId,
    membership.congressId,
    now,
    expires,
    whence.address,
    whence.device.slice(0, 300),
    method,
    session.isSecondFactorDone ? now : null,
    session.isTablet,
  ]);
  return token;
}

/**
 * Another token for the same session, when it comes to be worth more: whoever planted or saw the half-open one has
 * nothing. @returns the token, for the cookie only
 */
export async function renewToken(tx: Tx, sessionId: string): Promise<string> {
  const token = makeSessionToken();
  await tx.query('update platform_sessions set token_hash = $2 where id = $1', [sessionId, hashSessionToken(token)]);
  return token;
}

/** Ends sessions of an account: one, all but one, or all. */
export async function endSessions(
  tx: Tx,
  parts: IdentityParts,
  which: { readonly accountId: string; readonly id?: string; readonly exceptId?: string },
): Promise<number> {
  const ended = await tx.query(
    `
    delete from platform_sessions where account_id = $1 and ($2::uuid is null or id = $2) and ($3::uuid is null or id <> $3) returning id`,
    [which.accountId, which.id ?? null, which.exceptId ?? null],
  );
  parts.cache.forgetAccount(which.accountId);
  return ended.length;
}

export type OpenSession = {
  readonly id: string;
  readonly address: string;
  readonly device: string;
  readonly method: SignInMethod;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

export async function listSessions(
  parts: IdentityParts,
  holder: { readonly accountId: string; readonly isOfficer: boolean },
): Promise<OpenSession[]> {
  const rows = await parts.db.system((tx) =>
    tx.query<OpenSession & { isTablet: boolean }>(
      `
    select id, address, device, method, created_at as "createdAt", last_seen_at as "lastSeenAt", is_tablet as "isTablet"
    from platform_sessions where account_id = $1 order by last_seen_at desc`,
      [holder.accountId],
    ),
  );
  const now = parts.clock();
  return rows
    .filter(
      (row) =>
        !hasSessionEnded(row, idleMinutesOf({ ...holder, isTablet: row.isTablet }, parts.rules.session), {
          now,
          rules: parts.rules.session,
        }),
    )
    .map(({ id, address, device, method, createdAt, lastSeenAt }) => ({ id, address, device, method, createdAt, lastSeenAt }));
}

/** Removes what has expired; for the nightly job. */
export async function sweepSignIns(parts: IdentityParts): Promise<void> {
  const now = parts.clock();
  await parts.db.system(async (tx) => {
    await tx.query('delete from platform_sessions where expires_at <= $1', [now]);
    await tx.query('delete from platform_sign_in_challenges where expires_at <= $1', [now]);
    await tx.query(`delete from platform_sign_in_failures where last_at < $1::timestamptz - interval '7 days'`, [now]);
    await tx.query(`delete from platform_known_addresses where at < $1::timestamptz - interval '90 days'`, [now]);
  });
}
