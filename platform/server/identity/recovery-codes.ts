import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '#platform/server/db/database.ts';

const COUNT = 10;
// Without 0/O, 1/I/L: written down and read back by hand.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 16;

function makeCode(): string {
  let code = '';
  while (code.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) if (byte < 248 && code.length < LENGTH) code += LETTERS[byte % 31] ?? '';
  }
  return code;
}

const fold = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');
// 79 random bits need no slow hash.
const hashOf = (code: string): Buffer => createHash('sha256').update(fold(code)).digest();
const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** Replaces the codes of an account. @returns them, to be shown this once */
export async function addRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, makeCode);
  await tx.query(`delete from platform_account_factors where account_id = $1 and kind = 'recovery'`, [accountId]);
  for (const code of codes)
    await tx.query(`insert into platform_account_factors (account_id, kind, secret) values ($1, 'recovery', $2)`, [
      accountId,
      hashOf(code),
    ]);
  return codes.map(grouped);
}

/** Whether the code was one of the account's; it is gone afterwards. */
export async function spendRecoveryCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
  if (fold(code).length !== LENGTH) return false;
  const spent = await tx.query(
    `delete from platform_account_factors where account_id = $1 and kind = 'recovery' and secret = $2 returning id`,
    [accountId, hashOf(code)],
  );
  return spent.length > 0;
}
