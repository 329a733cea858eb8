import { generateSecret, generateURI, verifySync } from 'otplib';
import { renderSVG } from 'uqr';
import { codeRefused, factorNotFound, secondFactorKept } from '#platform/domain/identity/identity-errors.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { IdentityParts, Whence } from './identity-parts.ts';
import { countOwnAttempt } from './own-attempt.ts';
import { recordSelf } from './record-act.ts';
import { addRecoveryCodes } from './recovery-codes.ts';
import type { Session } from './session-state.ts';
import { renewToken } from './session-store.ts';
import { takeBackAttempt } from './sign-in-failures.ts';

const STEP_SECONDS = 30;
type Row = { id: string; secret: Buffer; counter: number };

const purposeOf = (accountId: string): string => `totp ${accountId}`;

/** Time step of a right code, one step of tolerance either way; undefined for a wrong one. */
function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS });
  return result.valid ? Math.floor(epoch / STEP_SECONDS) + result.delta : undefined;
}

/**
 * Whether a code is right and used for the first time: a step once used never comes back, even
 * when two requests bring the same code at the same moment.
 */
export async function spendTotpCode(
  tx: Tx,
  parts: IdentityParts,
  use: { readonly accountId: string; readonly code: string; readonly isPending?: boolean },
): Promise<boolean> {
  const confirmed = use.isPending === true ? 'confirmed_at is null' : 'confirmed_at is not null';
  const [row] = await tx.query<Row>(
    `select id, secret, counter from platform_account_factors where account_id = $1 and kind = 'totp' and ${confirmed}`,
    [use.accountId],
  );
  if (!row) return false;
  const now = parts.clock();
  const step = stepOf(parts.box.open(row.secret, purposeOf(use.accountId)), use.code.replace(/\s/g, ''), now);
  if (step === undefined) return false;
  const spent = await tx.query(
    'update platform_account_factors set counter = $2, used_at = $3 where id = $1 and counter < $2 returning id',
    [row.id, step, now],
  );
  return spent.length > 0;
}

export type TotpEnrolment = { readonly secret: string; readonly uri: string; readonly svg: string };

/** Begins: shows the secret once, as text and QR. It counts only after a code proved it. */
export async function beginTotp(parts: IdentityParts, session: Session): Promise<TotpEnrolment> {
  const secret = generateSecret();
  const { accountId, login } = session;
  await parts.db.system(async (tx) => {
    const [known] = await tx.query(
      `select 1 from platform_account_factors where account_id = $1 and kind = 'totp' and confirmed_at is not null`,
      [accountId],
    );
    if (known) throw secondFactorKept(); // replace it only by removing it first, with a code
    await tx.query(`delete from platform_account_factors where account_id = $1 and kind = 'totp'`, [accountId]);
    await tx.query(`insert into platform_account_factors (account_id, kind, secret, created_at) values ($1, 'totp', $2, $3)`, [
      accountId,
      parts.box.seal(secret, purposeOf(accountId)),
      parts.clock(),
    ]);
  });
  const uri = generateURI({ issuer: parts.site.name, label: login, secret });
  return { secret, uri, svg: renderSVG(uri, { border: 2, ecc: 'M' }) };
}

/**
 * @returns recovery codes, shown this once, and the session's new token
 * @throws AppError `identity.code_refused`
 */
export async function confirmTotp(
  parts: IdentityParts,
  session: Session,
  proof: { readonly code: string; readonly whence: Whence },
): Promise<{ readonly recoveryCodes: string[]; readonly token: string }> {
  const confirmed = await parts.db.system(async (tx) => {
    if (!(await spendTotpCode(tx, parts, { accountId: session.accountId, code: proof.code, isPending: true }))) throw codeRefused();
    const now = parts.clock();
    await tx.query(`update platform_account_factors set confirmed_at = $2 where account_id = $1 and kind = 'totp'`, [
      session.accountId,
      now,
    ]);
    await tx.query('update platform_sessions set second_factor_at = $2 where id = $1', [session.id, now]);
    await recordSelf(tx, { action: 'identity.enrol-totp', account: accountOf(session), whence: proof.whence });
    return { recoveryCodes: await addRecoveryCodes(tx, session.accountId), token: await renewToken(tx, session.id) };
  });
  parts.cache.forgetAccount(session.accountId);
  return confirmed;
}

/** @throws AppError `identity.code_refused`, `identity.second_factor_kept` where the congress obliges and no passkey is left */
export async function removeTotp(
  parts: IdentityParts,
  session: Session,
  proof: { readonly code: string; readonly whence: Whence },
): Promise<void> {
  if (session.factors.isRequired && !session.factors.hasPasskey) throw secondFactorKept();
  if (!session.factors.hasTotp) throw factorNotFound();
  const subject = await countOwnAttempt(parts, session.accountId);
  await parts.db.system(async (tx) => {
    if (!(await spendTotpCode(tx, parts, { accountId: session.accountId, code: proof.code }))) throw codeRefused();
    await takeBackAttempt(tx, subject);
    await tx.query(`delete from platform_account_factors where account_id = $1 and kind in ('totp', 'recovery')`, [session.accountId]);
    await recordSelf(tx, { action: 'identity.remove-totp', account: accountOf(session), whence: proof.whence });
  });
  parts.cache.forgetAccount(session.accountId);
}

export const accountOf = ({ accountId, congressId, personId }: Session) => ({ accountId, congressId, personId });
