import { currentPasswordWrong, passwordFault } from '#platform/domain/identity/identity-errors.ts';
import { findPasswordFault } from '#platform/domain/identity/password-policy.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { findAccount } from './account-store.ts';
import type { IdentityParts, Whence } from './identity-parts.ts';
import { countOwnAttempt } from './own-attempt.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { recordSelf } from './record-act.ts';
import type { Session } from './session-state.ts';
import { endSessions } from './session-store.ts';
import { takeBackAttempt } from './sign-in-failures.ts';
import { accountOf } from './totp-factor.ts';

export type PasswordChange = { readonly current: string; readonly password: string };

async function checkPolicy(parts: IdentityParts, session: Session, password: string): Promise<void> {
  const person = await parts.findPerson(session.congressId, session.personId);
  const names = [session.login, session.name, ...(person?.spellings ?? []), ...(person?.phone ? [person.phone] : [])];
  const fault = findPasswordFault(password, { isOfficer: session.isOfficer, names }, parts.rules.password);
  if (fault) throw passwordFault(fault);
}

async function checkHistory(
  parts: IdentityParts,
  account: { readonly accountId: string; readonly passwordHash: string | null },
  password: string,
): Promise<void> {
  const former = await parts.db.system((tx) =>
    tx.query<{ hash: string }>(
      'select password_hash as hash from platform_account_passwords where account_id = $1 order by id desc limit $2',
      [account.accountId, parts.rules.password.history],
    ),
  );
  const hashes = [...new Set([...(account.passwordHash === null ? [] : [account.passwordHash]), ...former.map(({ hash }) => hash)])].slice(
    0,
    parts.rules.password.history,
  );
  for (const hash of hashes) {
    if (await verifyPassword(hash, password, parts.scryptCost))
      throw passwordFault({ reason: 'used', params: { count: parts.rules.password.history } });
  }
}

/** Stores a password and remembers it among the former ones. */
export async function storePassword(
  tx: Tx,
  parts: IdentityParts,
  change: { readonly accountId: string; readonly hash: string; readonly mustChange: boolean },
): Promise<void> {
  await tx.query('update platform_accounts set password_hash = $2, password_changed_at = $3, must_change_password = $4 where id = $1', [
    change.accountId,
    change.hash,
    parts.clock(),
    change.mustChange,
  ]);
  await tx.query('insert into platform_account_passwords (account_id, password_hash) values ($1, $2)', [change.accountId, change.hash]);
  await tx.query(
    `
    delete from platform_account_passwords where account_id = $1 and id not in (
      select id from platform_account_passwords where account_id = $1 order by id desc limit $2)`,
    [change.accountId, parts.rules.password.history],
  );
}

/**
 * Changes one's own password; every other session ends.
 * @throws AppError `identity.current_password_wrong`, `identity.password_*`, `identity.locked`
 */
export async function changePassword(
  parts: IdentityParts,
  session: Session,
  request: { readonly change: PasswordChange; readonly whence: Whence },
): Promise<void> {
  const {
    change: { current, password },
    whence,
  } = request;
  const account = await parts.db.system((tx) => findAccount(tx, session.accountId));
  const subject = await countOwnAttempt(parts, session.accountId);
  if (!account || !(await verifyPassword(account.passwordHash, current, parts.scryptCost))) throw currentPasswordWrong();
  await parts.db.system((tx) => takeBackAttempt(tx, subject));
  await checkPolicy(parts, session, password);
  await checkHistory(parts, account, password);
  const hash = await hashPassword(password, parts.scryptCost);
  await parts.db.system(async (tx) => {
    await storePassword(tx, parts, { accountId: session.accountId, hash, mustChange: false });
    await endSessions(tx, parts, { accountId: session.accountId, exceptId: session.id });
    await recordSelf(tx, { action: 'identity.change-password', account: accountOf(session), whence });
  });
}
