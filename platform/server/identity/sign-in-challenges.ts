import type { Tx } from '#platform/server/db/database.ts';

export type Challenge = { readonly key: string; readonly purpose: string; readonly accountId: string | null; readonly data: unknown };

/** A passkey is touched, and another house signs in, within ten minutes. */
const LIFE_MS = 10 * 60_000;

export async function keepChallenge(tx: Tx, challenge: Challenge, now: Date): Promise<void> {
  await tx.query('insert into platform_sign_in_challenges (key, purpose, account_id, data, expires_at) values ($1, $2, $3, $4, $5)', [
    challenge.key,
    challenge.purpose,
    challenge.accountId,
    JSON.stringify(challenge.data),
    new Date(now.getTime() + LIFE_MS),
  ]);
}

/** A challenge comes back once: whoever takes it, right or wrong, has used it up. */
export async function takeChallenge(
  tx: Tx,
  which: { readonly key: string; readonly purpose: string },
  now: Date,
): Promise<Challenge | undefined> {
  const [row] = await tx.query<Challenge>(
    `
    delete from platform_sign_in_challenges where key = $1 and purpose = $2 and expires_at > $3
    returning key, purpose, account_id as "accountId", data`,
    [which.key, which.purpose, now],
  );
  return row;
}
