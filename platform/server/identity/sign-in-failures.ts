import { createHash } from 'node:crypto';
import { type LockRules, type LockState, countFailure, minutesLocked, takeBackFailure } from '#platform/domain/identity/lock-out.ts';
import type { Tx } from '#platform/server/db/database.ts';

type Kind = 'account' | 'address';
type Row = { failures: number; rounds: number; last_at: Date; locked_until: Date | null };
export type Subject = { readonly kind: Kind; readonly subject: string; readonly rules: LockRules };

/** People type passwords into the name field: only a hash of it is stored. */
export const accountSubject = (loginKey: string, rules: LockRules): Subject => ({
  kind: 'account',
  subject: createHash('sha256').update(loginKey).digest('base64url'),
  rules,
});
export const addressSubject = (address: string, rules: LockRules): Subject => ({ kind: 'address', subject: address, rules });

const stateOf = (row: Row | undefined): LockState | undefined =>
  row && { failures: row.failures, rounds: row.rounds, lastAt: row.last_at, lockedUntil: row.locked_until };

const READ = 'select failures, rounds, last_at, locked_until from platform_sign_in_failures where kind = $1 and subject = $2';
const ENSURE = `insert into platform_sign_in_failures (kind, subject, last_at) values ($1, $2, $3) on conflict do nothing`;
const WRITE =
  'update platform_sign_in_failures set failures = $3, rounds = $4, last_at = $5, locked_until = $6 where kind = $1 and subject = $2';

export async function readMinutesLocked(tx: Tx, { kind, subject }: Subject, now: Date): Promise<number> {
  const [row] = await tx.query<Row>(READ, [kind, subject]);
  return minutesLocked(stateOf(row), now);
}

async function change(tx: Tx, { kind, subject }: Subject, work: (state: LockState | undefined) => LockState | undefined): Promise<void> {
  const [row] = await tx.query<Row>(`${READ} for update`, [kind, subject]);
  const state = work(stateOf(row));
  if (state) await tx.query(WRITE, [kind, subject, state.failures, state.rounds, state.lastAt, state.lockedUntil]);
}

/**
 * Counts an attempt before it is judged, so that many at once cannot slip past the limit.
 * @returns minutes for which the subject is locked; then nothing was counted
 */
export async function countAttempt(tx: Tx, subject: Subject, now: Date): Promise<number> {
  await tx.query(ENSURE, [subject.kind, subject.subject, now]);
  let locked = 0;
  await change(tx, subject, (state) => {
    locked = minutesLocked(state, now);
    return locked > 0 ? undefined : countFailure(state, now, subject.rules);
  });
  return locked;
}

/** The attempt was right so far: it does not count, earlier ones still do. */
export const takeBackAttempt = (tx: Tx, subject: Subject): Promise<void> =>
  change(tx, subject, (state) => state && takeBackFailure(state, subject.rules));

/** Signed in: all is forgiven. */
export async function forgiveFailures(tx: Tx, { kind, subject }: Subject): Promise<void> {
  await tx.query('delete from platform_sign_in_failures where kind = $1 and subject = $2', [kind, subject]);
}
