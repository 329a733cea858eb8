import { signInLocked } from '#platform/domain/identity/identity-errors.ts';
import { findAccount } from './account-store.ts';
import type { IdentityParts } from './identity-parts.ts';
import { type Subject, accountSubject, countAttempt } from './sign-in-failures.ts';

/**
 * Counts an attempt of somebody half or wholly signed in towards the lock of his account: whoever
 * finds an open screen must not guess there what he may not guess at the door.
 * @returns the subject, to forgive or take back when the attempt was right
 * @throws AppError `identity.locked`
 */
export async function countOwnAttempt(parts: IdentityParts, accountId: string): Promise<Subject> {
  return parts.db.system(async (tx) => {
    const account = await findAccount(tx, accountId);
    const subject = accountSubject(account?.loginKey ?? accountId, parts.rules.accountLock);
    const minutes = await countAttempt(tx, subject, parts.clock());
    if (minutes > 0) throw signInLocked(minutes);
    return subject;
  });
}
