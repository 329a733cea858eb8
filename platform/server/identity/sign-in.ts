import { noPostToday, signInLocked, signInRefused } from '#platform/domain/identity/identity-errors.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { type Account, type Membership, findAccountByLogin, findMemberships, foldLogin } from './account-store.ts';
import type { IdentityParts, Whence } from './identity-parts.ts';
import { verifyPassword } from './password-hash.ts';
import { recordSelf } from './record-act.ts';
import { findStanding } from './resolve-session.ts';
import { type SignInMethod, openSession } from './session-store.ts';
import { accountSubject, addressSubject, countAttempt, forgiveFailures, readMinutesLocked, takeBackAttempt } from './sign-in-failures.ts';

export type PasswordSignIn = { readonly login: string; readonly password: string; readonly isTablet?: boolean };

const NOBODY = { accountId: null, congressId: null, personId: null };
const selfOf = (account: Account | undefined) =>
  account ? { accountId: account.accountId, congressId: account.congressId, personId: account.personId } : NOBODY;

/** The first congress, home before others, where the account's holder has a post today. */
async function findOpenMembership(parts: IdentityParts, account: Account): Promise<Membership | undefined> {
  const memberships = await parts.db.system((tx) => findMemberships(tx, account.accountId));
  for (const membership of memberships) {
    const { posts } = await findStanding(parts, { ...membership, accountId: account.accountId });
    if (posts.length > 0) return membership;
  }
  return undefined;
}

export type Admission = {
  readonly account: Account;
  readonly method: SignInMethod;
  readonly isSecondFactorDone: boolean;
  readonly isTablet: boolean;
};

/**
 * Opens a session for somebody who has proved who he is.
 * @throws AppError `identity.no_post` when no congress gives him anything to do today
 */
export async function admit(parts: IdentityParts, admission: Admission, whence: Whence): Promise<string> {
  const { account, method } = admission;
  const membership = await findOpenMembership(parts, account);
  if (!membership) throw noPostToday();
  const { settings } = await findStanding(parts, { ...membership, accountId: account.accountId });
  return parts.db.system(async (tx) => {
    await tx.query(
      `
      insert into platform_known_addresses (account_id, address, at) values ($1, $2, $3)
      on conflict (account_id, address) do update set at = excluded.at`,
      [account.accountId, whence.address, parts.clock()],
    );
    const token = await openSession(tx, parts, {
      ...admission,
      isTablet: admission.isTablet && settings.meetingTablets,
      membership,
      whence,
    });
    await recordSelf(tx, { action: 'identity.sign-in', account: { ...selfOf(account), ...membership }, whence, note: method });
    return token;
  });
}

/** `minutes`: what a failing attempt is told of a lock, 0 when there is none. */
type Gate = { readonly minutes: number; readonly mayPass: boolean };

/** Both locks; the address's does not hold where this account has signed in from it before. */
async function passGate(
  tx: Tx,
  parts: IdentityParts,
  attempt: { readonly loginKey: string; readonly account: Account | undefined; readonly address: string },
): Promise<Gate> {
  const now = parts.clock();
  const byAddress = await readMinutesLocked(tx, addressSubject(attempt.address, parts.rules.addressLock), now);
  const known =
    byAddress > 0 && attempt.account
      ? await tx.query('select 1 from platform_known_addresses where account_id = $1 and address = $2', [
          attempt.account.accountId,
          attempt.address,
        ])
      : [];
  if (byAddress > 0 && known.length === 0) return { minutes: byAddress, mayPass: false };
  const byAccount = await countAttempt(tx, accountSubject(attempt.loginKey, parts.rules.accountLock), now);
  return byAccount > 0 ? { minutes: byAccount, mayPass: false } : { minutes: byAddress, mayPass: true };
}

async function refuse(
  parts: IdentityParts,
  attempt: { readonly account: Account | undefined; readonly whence: Whence },
  gate: Gate,
): Promise<never> {
  const { account, whence } = attempt;
  const note = gate.minutes > 0 ? 'locked' : 'refused';
  await parts.db.system(async (tx) => {
    if (gate.minutes === 0) await countAttempt(tx, addressSubject(whence.address, parts.rules.addressLock), parts.clock());
    await recordSelf(tx, { action: 'identity.sign-in', account: selfOf(account), whence, result: 'refused', note });
  });
  // Behind a locked address every wrong attempt hears of the lock: a known account is not told apart.
  throw gate.minutes > 0 ? signInLocked(gate.minutes) : signInRefused();
}

/**
 * Signs in with name and password. The session may still ask for a second factor or a new
 * password before it acts. Takes the same work whether or not the account exists.
 * @returns the session's token
 * @throws AppError `identity.sign_in_refused`, `identity.locked`, `identity.no_post`
 */
export async function signInWithPassword(parts: IdentityParts, request: PasswordSignIn, whence: Whence): Promise<string> {
  const loginKey = foldLogin(request.login);
  const { account, gate } = await parts.db.system(async (tx) => {
    const found = await findAccountByLogin(tx, request.login);
    return { account: found, gate: await passGate(tx, parts, { loginKey, account: found, address: whence.address }) };
  });
  const isRight = await verifyPassword(account?.passwordHash, request.password, parts.scryptCost);
  if (!account || !isRight || !gate.mayPass || account.disabledAt !== null) return refuse(parts, { account, whence }, gate);
  const subject = accountSubject(loginKey, parts.rules.accountLock);
  await parts.db.system(async (tx) => {
    const factors = await tx.query(
      `select 1 from platform_account_factors where account_id = $1 and (kind = 'passkey' or (kind = 'totp' and confirmed_at is not null)) limit 1`,
      [account.accountId],
    );
    // While a code is still owed, earlier failures stay counted: a known password must not buy endless guesses at codes.
    await (factors.length > 0 ? takeBackAttempt(tx, subject) : forgiveFailures(tx, subject));
  });
  return admit(parts, { account, method: 'password', isSecondFactorDone: false, isTablet: request.isTablet ?? false }, whence);
}
