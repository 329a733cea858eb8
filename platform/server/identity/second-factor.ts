import { codeRefused } from '#platform/domain/identity/identity-errors.ts';
import type { IdentityParts, Whence } from './identity-parts.ts';
import { countOwnAttempt } from './own-attempt.ts';
import { recordSelf } from './record-act.ts';
import { spendRecoveryCode } from './recovery-codes.ts';
import type { Session } from './session-state.ts';
import { renewToken } from './session-store.ts';
import { addressSubject, countAttempt, forgiveFailures } from './sign-in-failures.ts';
import { accountOf, spendTotpCode } from './totp-factor.ts';

/**
 * Completes a sign-in with a code of the authenticator or a recovery code. Wrong codes count
 * towards the same lock as wrong passwords.
 * @returns the session's new token
 * @throws AppError `identity.code_refused`, `identity.locked`
 */
export async function proveSecondFactor(
  parts: IdentityParts,
  session: Session,
  proof: { readonly code: string; readonly whence: Whence },
): Promise<string> {
  const { accountId } = session;
  const subject = await countOwnAttempt(parts, accountId);
  const token = await parts.db.system(async (tx) => {
    const right = (await spendTotpCode(tx, parts, { accountId, code: proof.code })) || (await spendRecoveryCode(tx, accountId, proof.code));
    if (right) {
      await tx.query('update platform_sessions set second_factor_at = $2 where id = $1', [session.id, parts.clock()]);
      await forgiveFailures(tx, subject);
    } else {
      await countAttempt(tx, addressSubject(proof.whence.address, parts.rules.addressLock), parts.clock());
    }
    await recordSelf(tx, {
      action: 'identity.second-factor',
      account: accountOf(session),
      whence: proof.whence,
      result: right ? 'done' : 'refused',
    });
    return right ? renewToken(tx, session.id) : null;
  });
  parts.cache.forget(session.tokenHash);
  if (token === null) throw codeRefused();
  return token;
}
